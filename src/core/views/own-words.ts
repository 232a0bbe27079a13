import type { Text } from '../schema/model.generated.ts'
import { type Html, html } from './html.ts'

const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u

/** What the plan says in a field, on one line; undefined when it says nothing. */
export function said(value: Text | undefined): string | undefined {
  const words = value === undefined ? '' : String(value).replace(/\s+/g, ' ').trim()
  return words === '' ? undefined : words
}

/** The plan's words beside words of ours: each keeps its own direction of writing. */
export function own(words: string): Html {
  return html`<bdi>${words}</bdi>`
}

/**
 * As `own`, for sentences that are plain text: words written from right to left stand between marks (U+2068, U+2069)
 * that keep them together; others are returned as they are.
 */
export function isolated(words: string): string {
  return rightToLeft.test(words) ? `\u2068${words}\u2069` : words
}

const rightToLeftLanguage = /^(?:ar|arc|ckb|dv|fa|he|ks|nqo|ps|sd|syr|ug|ur|yi)\b/i

/**
 * A line of the plan's words whose order follows the plan's language (BCP 47) where both directions of writing meet in
 * it: with a mark before it (U+200E, U+200F) that nobody sees, lest its first letter turn the rest around. Lines in one
 * direction keep their own and are returned as they are, as is everything when the plan does not say its language.
 */
export function inOrderOf(language: string | undefined, words: string): string {
  if (language === undefined || !rightToLeft.test(words)) return words
  const letters = words.match(/\p{Letter}/gu) ?? []
  const turns = rightToLeftLanguage.test(language)
  const isStray = (letter: string | undefined) => rightToLeft.test(letter ?? '') !== turns
  if (!isStray(letters[0]) || letters.every(isStray)) return words
  return `${turns ? '\u200f' : '\u200e'}${words}`
}
