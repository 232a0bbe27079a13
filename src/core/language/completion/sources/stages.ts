import vocabulary from '../../../../../schemas/vocabulary.json' with { type: 'json' }
import { literally } from '../../words/markdown.ts'
import type { About, Offer } from './offer.ts'

/** The usual stages, for a plan that makes a list of its own instead of taking a well-known journey. */
export function* stageWords({ cursor, field }: About): Generator<Offer> {
  if (field.list !== 'journeyPresets' || typeof cursor.path.at(-1) !== 'number') return
  for (const [word, { meaning }] of Object.entries(vocabulary.stages)) {
    yield { word, sign: 'word', says: literally(meaning) }
  }
}
