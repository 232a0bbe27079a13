import type { Rule } from '../rule.ts'
import { companyAction } from './company-action.ts'
import { forbiddenFeeling } from './forbidden-feeling.ts'
import { manyFeelings } from './many-feelings.ts'
import { missing } from './missing.ts'
import { noEvidence } from './no-evidence.ts'
import { noShift } from './no-shift.ts'
import { notAFeeling } from './not-a-feeling.ts'
import { notInStory } from './not-in-story.ts'
import { notMeasured } from './not-measured.ts'
import { nowhereToAct } from './nowhere-to-act.ts'
import { pressure } from './pressure.ts'

/** Rules about the first move: what people feel, and what they can do about it. */
export const emotionRules: readonly Rule[] = [
  missing,
  notAFeeling,
  noShift,
  companyAction,
  nowhereToAct,
  notInStory,
  notMeasured,
  noEvidence,
  pressure,
  forbiddenFeeling,
  manyFeelings,
]
