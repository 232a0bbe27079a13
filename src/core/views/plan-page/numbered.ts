import type { PlanPath } from '../../document/node.ts'
import { type Html, html } from '../html.ts'
import { starInText } from '../marks.ts'
import { dataPath } from '../plan-link.ts'

/** One line of a numbered list: a sentence, and under it small words on where it belongs. */
export interface Numbered {
  readonly path: PlanPath
  readonly words: Html
  readonly under: Html
  /** Whether people can act there. */
  readonly acts: boolean
}

/** The most lines of a list on the page; the rest stands in a view of its own. */
export const mostLines = 8

/** A numbered list in the colour of a move; `more` says where the rest stands. */
export function numberedList(lines: readonly Numbered[], tone: string, more: Html): Html {
  const shown = lines.length > mostLines + 1 ? lines.slice(0, mostLines) : lines
  const rest = lines.length - shown.length
  return html`<ol class="numbered">
${shown.map((each, at) => numberedLine(each, at + 1, tone))}</ol>
${rest > 0 && html`<p class="note">and ${rest} more under ${more}</p>\n`}`
}

function numberedLine({ path, words, under, acts }: Numbered, number: number, tone: string): Html {
  const star = acts && html` <span class="feel nowrap">${starInText} people act</span>`
  return html`<li${dataPath(path)}><span class="place ${tone}">${number}</span><div><p dir="auto">${words}</p><p class="small muted">${under}${star}</p></div></li>\n`
}
