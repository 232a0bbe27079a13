import type { PlanPath } from '../document/node.ts'
import { wordsOf } from '../plan/title.ts'
import { type FileKind, placeDocAt } from '../schema/field-at.ts'
import type { ObjectName } from '../schema/field-types.ts'
import { objects } from '../schema/fields.generated.ts'

/** A list in words: "a", "a or b", "a, b or c". */
export function inWords(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** The first few of a list in a sentence, and how many more there are: a list of a hundred is not read. */
export function firstInWords(words: readonly string[], most: number): string {
  const more = words.length - most
  return inWords(more > 0 ? [...words.slice(0, most), `${more} more`] : words)
}

/** A word with "a" or "an" before it. */
export function withArticle(word: string): string {
  return /^[aeiou]/i.test(word) && !/^(?:uni|use|eu|one)/i.test(word) ? `an ${word}` : `a ${word}`
}

/** A sentence's first letter in capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** What planners call one of these: "channel", "moment", "cover page". */
export function titleOfObject(object: ObjectName): string {
  return objects[object].title
}

/**
 * What a part of a plan is called in the middle of a sentence: "the cover page", "the channel “Bus shelters”",
 * "the second risk". Paths that the format does not know are called by their last step.
 */
export function partInWords(path: PlanPath, file: FileKind = 'Plan'): string {
  const last = path.at(-1)
  if (last === undefined) return file === 'Plan' ? 'the plan' : 'the library'
  const doc = placeDocAt(file, path)
  if (!doc?.object) return `“${last}”`
  const title = titleOfObject(doc.object)
  if (!doc.item) return `the ${title}`
  if (typeof last === 'number') return `the ${ordinal(last + 1)} ${title}`
  return `the ${title} “${wordsOf(last)}”`
}

/** "first", "second", … "tenth", "11th". */
export function ordinal(count: number): string {
  const words = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ')
  if (count <= words.length) return words[count - 1] ?? ''
  const teen = count % 100 > 10 && count % 100 < 14
  const ending = teen ? 'th' : (['th', 'st', 'nd', 'rd'][count % 10] ?? 'th')
  return `${count}${ending}`
}
