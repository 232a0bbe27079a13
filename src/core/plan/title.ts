import type { Text } from '../schema/model.generated.ts'
import { rememberByText } from '../text/remember.ts'
import type { Entity } from './plan.ts'

/** Fields that may hold a display name. */
interface Titled {
  readonly name?: Text
  readonly title?: Text
}

/** Words that are written in capitals wherever they stand in an id. */
const capitals = new Set(
  'ai api crm diy dooh faq id led nfc ooh pdf pos pr qr rss sms tv url usp vip vr'.split(' '),
)

/** A short name as words, without a capital at the start: `bus-shelters` → "bus shelters", `qr-code` → "QR code". */
export const plainWordsOf: (id: string) => string = rememberByText((id) => {
  const words = id.split(/[-_\s]+/).filter((word) => word !== '')
  return words.map((word) => (capitals.has(word) ? word.toUpperCase() : word)).join(' ')
})

/** A short name as words with a capital at the start: `bus-shelters` → "Bus shelters". */
export const wordsOf: (id: string) => string = rememberByText((id) => {
  const [first = '', ...rest] = plainWordsOf(id)
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

function displayName({ fields }: Entity<Titled>): string | undefined {
  const name = fields.name ?? fields.title
  const words = name === undefined ? '' : String(name).trim()
  return words === '' ? undefined : words
}
