import type { PlanPath } from '../../document/node.ts'
import { type Html, html } from '../html.ts'
import { planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'

/** A short statement under a small label: "Because", and the reason. Nothing is shown where there is nothing to say. */
export function fact(name: string | Html, words: Html | undefined, look = ''): Html | undefined {
  const classes = look === '' ? 'fact' : `fact ${look}`
  return words && html`<div class="${classes}"><p class="small muted">${name}</p>${words}</div>\n`
}

/**
 * A place that the plan leaves empty: outlined, with words inside that lead to where the missing part belongs. Of a
 * section with a line that cannot be read, nobody knows what is missing.
 */
export function gapWords(subject: Subject, path: PlanPath, words: string): Html {
  const isUnread = subject.analysis.plan.unread.has(String(path[0]))
  const shown = isUnread ? 'This part of the plan cannot be read yet' : words
  return html`<p class="gap-words">${planLink(subject, path, shown)}</p>`
}
