import type { UnreadLine } from '../analysis/unread-line.ts'
import { type Html, html } from '../views/html.ts'

/**
 * The banner over a page while a line cannot be read: what is wrong, and a link to the line (0-based in `unread`,
 * counted from 1 for the reader). The page under it is the last good one or, where there is none, what can be read.
 */
export function unreadBanner({ line, message }: UnreadLine, isLastGoodPage: boolean): Html {
  const number = line + 1
  const reason = message && html` ${message}`
  const below = isLastGoodPage
    ? 'You see the last good page. It follows again as soon as the line is whole.'
    : 'You see what can be read. The rest follows as soon as the line is whole.'
  return html`<div class="banner">
<p><strong>Line ${number} cannot be read yet.</strong>${reason} <a class="line" href="#" data-goto="${number}">Go to line ${number}</a></p>
<p class="muted">${below}</p>
</div>
`
}
