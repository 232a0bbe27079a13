import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { hasOwnJourney } from '../../plan/journey.ts'
import type { Plan } from '../../plan/plan.ts'

/** What happens at a stage of a well-known journey; undefined for stages that a plan has made itself. */
export function stageMeaning(plan: Pick<Plan, 'header'>, stage: string): string | undefined {
  if (hasOwnJourney(plan)) return undefined
  const meanings = Object.entries(vocabulary.stages)
    .filter(([word, { see, race, cdj, aida }]) => [word, see, race, cdj, aida].includes(stage))
    .map(([, { meaning }]) => meaning)
  return meanings.length > 0 ? meanings.join(' ') : undefined
}
