import type { Rule } from '../rule.ts'
import { aboutUs } from './about-us.ts'
import { acronym } from './acronym.ts'
import { claim } from './claim.ts'
import { hashtagCase } from './hashtag-case.ts'
import { jargon } from './jargon.ts'
import { shouting } from './shouting.ts'
import { siloWords } from './silo-words.ts'
import { tooLong } from './too-long.ts'
import { vagueGoal } from './vague-goal.ts'

/** Rules about words; they know English only, so they keep silent in plans of other languages. */
export const wordingRules: readonly Rule[] = [
  jargon,
  vagueGoal,
  tooLong,
  aboutUs,
  siloWords,
  shouting,
  hashtagCase,
  acronym,
  claim,
]
