import { type Html, html } from '../html.ts'
import { shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import type { PlanLine, Portfolio } from './portfolio.ts'

/** Which plans leave something open that the comparison needs; undefined when none does. */
export function portfolioMissing({ lines, audiences }: Portfolio): Html | undefined {
  const reaching = new Set(audiences.flatMap(({ runs }) => [...runs.keys()]))
  return sentencesOf([
    ...named(
      lines.filter(({ days }) => !days),
      'says no days',
      'say no days',
    ),
    ...named(
      lines.filter(({ plan, days }) => days && !reaching.has(plan)),
      'has no activity with days for an audience',
      'have no activity with days for an audience',
    ),
    ...named(
      lines.filter(({ owner }) => owner === undefined),
      'has no owner',
      'have no owner',
    ),
    ...named(
      lines.filter(({ money, currency }) => money !== 0 && currency === undefined),
      'names no currency',
      'name no currency',
    ),
  ])
}

/** The name of a plan, leading to it where that is possible. */
function nameLink({ name, path }: PlanLine): Html {
  return path ? html`<a class="line" href="#"${dataPath(path)}>${own(name)}</a>` : own(name)
}

function* named(lines: readonly PlanLine[], one: string, many: string): Generator<Html> {
  if (lines.length === 0) return
  const names = shortListHtml(lines.map(nameLink))
  yield html`${names} ${lines.length === 1 ? one : many}`
}
