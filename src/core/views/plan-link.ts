import { placeOf } from '../analysis/analyse.ts'
import type { PlanPath } from '../document/node.ts'
import type { Entity } from '../plan/plan.ts'
import { titleInSentence } from '../plan/title.ts'
import { rememberByText } from '../text/remember.ts'
import { escapeHtml, type Html, html } from './html.ts'
import { own } from './own-words.ts'
import type { Subject } from './view.ts'

/** The attribute by which a click on a part of a page finds its line: the path, as JSON. With a space before it. */
export function dataPath(path: PlanPath): Html {
  let steps = ''
  for (const step of path) steps += (steps === '' ? '' : ',') + stepMarkup(step)
  return { markup: ` data-path="[${steps}]"` }
}

function stepMarkup(step: string | number): string {
  return typeof step === 'number' ? String(step) : nameMarkup(step)
}

/** A page has thousands of paths, made of the same names again and again. */
const nameMarkup = rememberByText((name) => escapeHtml(JSON.stringify(name)))

/**
 * Words that lead to a line of the plan. Beside the editor they are a link; on a page that stands alone, where there is
 * nowhere to go, the line's number follows them. Links name no line, so that a drawing stays as it is while lines move.
 */
export function planLink(subject: Subject, path: PlanPath, words: Html | string): Html {
  if (!subject.standsAlone) return link(subject, path, words)
  const line = placeOf(subject.analysis, path).start.line + 1
  // What would stand in a section that is not there yet has no line.
  const isThere = subject.analysis.plan.sections.includes(String(path[0]))
  return link(subject, path, words, isThere ? html` data-line="${line}"` : undefined)
}

/** As `planLink`, for an entity under its title; the line of one that only a library writes is not named. */
export function entityLink(subject: Subject, entity: Entity<object>, words?: Html): Html {
  const title = words ?? own(titleInSentence(entity))
  return entity.written ? planLink(subject, entity.path, title) : link(subject, entity.path, title)
}

/** The name of another view as a link to it; for an executive, who has one page, only its name. */
export function viewLink({ reader }: Subject, id: string, words: string): Html {
  return reader === 'executive' ? html`${words}` : html`<a href="#${id}">${words}</a>`
}

function link(subject: Subject, path: PlanPath, words: Html | string, line?: Html): Html {
  const address = subject.standsAlone ? undefined : html` href="#"`
  return html`<a class="line"${address}${dataPath(path)}${line}>${words}</a>`
}
