import type { Rule } from '../rule.ts'
import { cannotBe } from './cannot-be.ts'
import { noReason } from './no-reason.ts'
import { unknownRule } from './unknown-rule.ts'
import { unused } from './unused.ts'

/** What is left out on purpose. */
export const exceptionsRules: readonly Rule[] = [noReason, unknownRule, unused, cannotBe]
