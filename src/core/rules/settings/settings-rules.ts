import type { Rule } from '../rule.ts'
import { alwaysOn } from './always-on.ts'
import { extendsMissing } from './extends-missing.ts'
import { ownRule } from './own-rule.ts'
import { unknownCountry } from './unknown-country.ts'
import { unknownField } from './unknown-field.ts'
import { unknownNumber } from './unknown-number.ts'
import { unknownRule } from './unknown-rule.ts'

/** What the team has agreed on. */
export const settingsRules: readonly Rule[] = [
  unknownRule,
  unknownNumber,
  unknownCountry,
  alwaysOn,
  extendsMissing,
  ownRule,
  unknownField,
]
