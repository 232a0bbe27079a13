import type { Rule } from '../rule.ts'
import { importClash } from './import-clash.ts'
import { importLoop } from './import-loop.ts'
import { importMissing } from './import-missing.ts'
import { libraryChanged } from './library-changed.ts'
import { unknownId } from './unknown-id.ts'
import { unknownStage } from './unknown-stage.ts'
import { unused } from './unused.ts'

/** Rules about what a plan refers to: its own parts and those of its libraries. */
export const referencesRules: readonly Rule[] = [
  unknownId,
  unknownStage,
  unused,
  importMissing,
  importClash,
  importLoop,
  libraryChanged,
]
