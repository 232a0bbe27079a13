import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { asListed } from '../../plan/feeling.ts'
import { isInEnglish } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'
import { listedWords, suggestedWords } from '../../schema/word-lists.ts'
import { isToBeWritten, wordCount } from '../to-be-written.ts'

/** A role of fewer English words says a stage or a metric, not a job (rule `channels/no-role`). */
const fewestWords = 4

const stagesAndMetrics: ReadonlySet<string> = new Set([
  ...Object.keys(vocabulary.stages),
  ...listedWords('journeyPresets'),
  ...suggestedWords('metrics'),
  'traffic',
  'engagement',
  'conversion',
  'branding',
])

/** Whether a channel's role says too little to be a job; one that is missing or to be written is not meant. */
export function isThinRole(
  plan: Pick<Plan, 'header'>,
  role: string | number | boolean | undefined,
): boolean {
  if (role === undefined || isToBeWritten(role)) return false
  if (stagesAndMetrics.has(asListed(String(role)))) return true
  // Other languages say in two words what English says in four.
  return isInEnglish(plan) && wordCount(role) < fewestWords
}
