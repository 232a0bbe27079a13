import { type Html, html, join } from './html.ts'

/** Joins what is missing into one line: parts with semicolons, a full stop at the end; undefined when nothing is. */
export function sentencesOf(parts: readonly Html[]): Html | undefined {
  if (parts.length === 0) return undefined
  return html`${join(parts.map((part, at) => (at === 0 ? part : html`; ${part}`)))}.`
}
