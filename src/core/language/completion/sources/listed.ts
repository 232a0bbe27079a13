import { channelType } from '../../../plan/channel-type.ts'
import { type KnownWord, knownWordsOf } from '../../words/known-words.ts'
import { literally, paragraphs } from '../../words/markdown.ts'
import type { About, Offer } from './offer.ts'

/** The words of a closed or open list; metrics that suit the channel stand before the others. */
export function* listedWords(about: About): Generator<Offer> {
  const { cursor, field, plan } = about
  // In a list of its own, a journey is made of stages instead.
  if (field.alternative && typeof cursor.path.at(-1) === 'number') return
  const words = knownWordsOf(field, plan)
  const suiting = field.suggests === 'metrics' ? metricsHere(about) : []
  for (const name of suiting) {
    const known = words.find(({ word }) => word === name)
    if (known) yield offerOf(known, field.list !== undefined, 'Suits this channel.')
  }
  for (const known of words) {
    if (suiting.includes(known.word)) continue
    const isDefault = field.default !== undefined && known.word === String(field.default)
    const note = isDefault ? 'Holds when the field is left out.' : undefined
    yield offerOf(known, field.list !== undefined, note)
  }
}

function offerOf({ word, detail, meaning }: KnownWord, isListed: boolean, note?: string): Offer {
  const says = paragraphs([literally(meaning), note])
  return { word, sign: isListed ? 'listed' : 'word', beside: detail || undefined, says }
}

/** The usual metrics of the channel that the cursor is in, or that is named beside it. */
function metricsHere({ plan, cursor }: About): readonly string[] {
  const [section, entry] = cursor.path
  const named = () => cursor.neighbours().find(({ name }) => name === 'channel')?.value
  const id = section === 'channels' ? entry : named()
  if (id === undefined) return []
  return channelType(plan.channels.get(String(id))?.fields.type)?.metrics ?? []
}
