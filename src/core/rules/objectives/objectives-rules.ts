import type { Rule } from '../rule.ts'
import { countingWork } from './counting-work.ts'
import { directionBalance } from './direction-balance.ts'
import { late } from './late.ts'
import { noChange } from './no-change.ts'
import { noExperience } from './no-experience.ts'
import { noLadder } from './no-ladder.ts'
import { notMeasurable } from './not-measurable.ts'
import { onlyShortTerm } from './only-short-term.ts'
import { tooMany } from './too-many.ts'

/** Rules about objectives: what must change, and how anyone will know. */
export const objectivesRules: readonly Rule[] = [
  notMeasurable,
  noChange,
  late,
  countingWork,
  noLadder,
  onlyShortTerm,
  noExperience,
  directionBalance,
  tooMany,
]
