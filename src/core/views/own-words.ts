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
