import type { Text } from '../schema/model.generated.ts'
import { rememberByText } from '../text/remember.ts'
import { speltWord, wellKnownName } from './own-spelling.ts'
import type { Entity } from './plan.ts'

/** Fields that may hold a display name. */
interface Titled {
  readonly name?: Text
  readonly title?: Text
}

/** Words of short names that are written with a hyphen in a sentence, too. */
const compounds =
  /(?<=^|[-_])(check-in|follow-up|kick-off|opt-in|opt-out|pop-up|walk-in|wi-fi)(?=$|[-_])|^[a-z]-(?=\p{L})/gu
/** Stands in for a hyphen that stays. */
const kept = '\u2011'

/**
 * A short name as words, without a capital at the start: `bus-shelters` → "bus shelters", `qr-code` → "QR code", `youtube-ads` → "YouTube ads". Hyphens
 * stay where a word has one (`event-follow-up` → "event follow-up", `e-boks` → "e-boks"), and in what is written as a
 * text, with spaces or capitals.
 */
export const plainWordsOf: (id: string) => string = rememberByText((id) => {
  const known = wellKnownName(id)
  if (known !== undefined) return known
  const isText = /[\s\p{Lu}]/u.test(id)
  const marked = isText ? id : id.replace(compounds, (word) => word.replace('-', kept))
  const words = marked.split(isText ? /[_\s]+/ : /[-_]+/).filter((word) => word !== '')
  return words.map((word) => speltWord(word.replaceAll(kept, '-'))).join(' ')
})

/** A short name as words with a capital at the start: `bus-shelters` → "Bus shelters". */
export const wordsOf: (id: string) => string = rememberByText((id) => {
  const words = plainWordsOf(id)
  // Names such as eBay start small everywhere.
  if (/^\p{Ll}\p{Lu}/u.test(words)) return words
  const [first = '', ...rest] = words
  return first.toUpperCase() + rest.join('')
})

/** What readers call an entity: its name or title, and without one its id in words. */
export function titleOf(entity: Entity<Titled>): string {
  return displayName(entity) ?? wordsOf(entity.id)
}

/** As `titleOf`, for the middle of a sentence: a title that is only the id in words has no capital at the start. */
export function titleInSentence(entity: Entity<Titled>): string {
  return displayName(entity) ?? plainWordsOf(entity.id)
}

/** A stage of the journey in a sentence, as the head of the drawing calls it: “See”. */
export function stageInSentence(stage: string): string {
  return `“${wordsOf(stage)}”`
}

function displayName({ fields }: Entity<Titled>): string | undefined {
  const name = fields.name ?? fields.title
  const words = name === undefined ? '' : String(name).trim()
  return words === '' ? undefined : words
}
