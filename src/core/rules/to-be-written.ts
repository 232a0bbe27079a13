import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import { rememberByText } from '../text/remember.ts'

/** What a fix puts where only the planner knows the words; `structure/placeholder` then asks for them. */
export const toBeWritten = 'TBD'

const placeholders: ReadonlySet<string> = new Set(vocabulary.placeholders)

/** Whether a text is missing, empty or a stand-in, so that other rules have nothing to judge yet. */
export function isToBeWritten(text: string | number | boolean | undefined): boolean {
  return isStandIn(String(text ?? ''))
}

const isStandIn = rememberByText((text) => {
  const bare = text
    .trim()
    .toLowerCase()
    .replace(/[.:…]+$/, '')
  return bare === '' || placeholders.has(bare)
})

/** A text as far as its words go: without capitals, spaces and punctuation. */
export function bareText(text: string | number | boolean): string {
  return bareOf(String(text))
}

const bareOf = rememberByText((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''))

/** How many words a text has. */
export function wordCount(text: string | number | boolean): number {
  return wordsIn(String(text))
}

const wordsIn = rememberByText(
  (text) => text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu)?.length ?? 0,
)

/** A short name that nobody has yet: `wanted`, or `wanted-2`, `wanted-3`, … */
export function freeName(wanted: string, taken: { has(name: string): boolean }): string {
  if (!taken.has(wanted)) return wanted
  for (let count = 2; ; count++) if (!taken.has(`${wanted}-${count}`)) return `${wanted}-${count}`
}
