import { statusOf } from '../../plan/header.ts'
import { type Move, moves, sectionOf } from '../../plan/move.ts'
import { type Html, html } from '../html.ts'
import { listWords } from '../list-words.ts'
import { dataPath } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { type MoveState, moveStates } from './move-state.ts'
import { type Area, areas, areaTitles, classWords, type Point } from './points.ts'

/** The most points that are written out in one part, the most pressing first; the rest stands in the table. */
const mostShown = 5

const stateWords: Readonly<Record<MoveState, string>> = {
  complete: 'complete',
  filled: 'still open, though all fields are filled',
  open: 'still open',
}

/** The checklist: how much there is of each kind, then part by part what there is to settle. */
export function checklist(subject: Subject, points: readonly Point[]): Html {
  const shown = areas.filter((area) => isMove(area) || points.some((point) => point.area === area))
  const states = moveStates(subject.analysis, points)
  const clean = areas.filter((area) => !shown.includes(area))
  return html`<div class="layout ready">
${kindStrip(subject, points)}${shown.map((area) => areaRow(subject, area, points, isMove(area) ? states.get(area) : undefined))}${cleanRow(clean)}</div>
`
}

/** A line for each kind of point, with its count. */
function kindStrip({ analysis: { plan } }: Subject, points: readonly Point[]): Html {
  const isDraft = statusOf(plan) === 'draft'
  const kinds = classWords.map(([kind, words]) => {
    const count = points.filter((point) => point.kind === kind).length
    // In a draft nobody asks for more than the draft.
    const number = kind === 'tip' && isDraft ? '–' : String(count)
    return html`<p class="kind${count === 0 && ' none'}"><strong>${number}</strong> ${words}</p>`
  })
  return html`<div class="kinds">${kinds}</div>\n`
}

function areaRow(
  subject: Subject,
  area: Area,
  points: readonly Point[],
  state: MoveState | undefined,
): Html {
  const mine = points.filter((point) => point.area === area)
  const sorted = classWords.flatMap(([kind]) => mine.filter((point) => point.kind === kind))
  const shown = sorted.length > mostShown + 1 ? sorted.slice(0, mostShown) : sorted
  const rest = sorted.slice(shown.length)
  const groups = classWords.flatMap(([kind, words]) => {
    const some = shown.filter((point) => point.kind === kind)
    return some.length === 0 ? [] : [kindGroup(subject, words, some)]
  })
  const body =
    groups.length > 0
      ? html`${groups}${restWords(rest)}`
      : html`<p class="muted">Nothing to settle</p>`
  const path = isMove(area) && dataPath([sectionOf[area]])
  return html`<div class="area">
<div${path}><h3>${areaTitles[area]}</h3>${state && html`<p class="small ${state === 'complete' ? 'muted' : 'still-open'}">${stateWords[state]}</p>`}</div>
<div>${body}</div>
</div>
`
}

function kindGroup(subject: Subject, words: string, points: readonly Point[]): Html {
  return html`<div class="points"><p class="small muted">${words}</p>
<ul>${points.map((point) => pointLine(subject, point))}</ul></div>
`
}

/** "and 9 more in the table: 5 could be better, 4 worth a thought" */
function restWords(rest: readonly Point[]): Html | undefined {
  if (rest.length === 0) return undefined
  const counts = classWords.flatMap(([kind, words]) => {
    const count = rest.filter((point) => point.kind === kind).length
    return count === 0 ? [] : [`${count} ${words}`]
  })
  return html`<p class="points small muted">and ${rest.length} more in the table: ${counts.join(', ')}</p>`
}

function pointLine({ standsAlone }: Subject, { problem }: Point): Html {
  const line = problem.range.start.line + 1
  const where = standsAlone
    ? html`<span class="small muted nowrap">line ${line}</span>`
    : html`<a class="small nowrap" href="#" data-goto="${line}">line ${line}</a>`
  return html`<li class="point ${problem.severity}"><span dir="auto">${problem.message}</span> ${where}</li>\n`
}

function cleanRow(clean: readonly Area[]): Html | undefined {
  if (clean.length === 0) return undefined
  const names = clean.map((area) => areaTitles[area].toLowerCase())
  // Some names are two in one, which an "and" more would tear apart.
  const words = names.some((name) => name.includes(' and ')) ? names.join('; ') : listWords(names)
  return html`<p class="note">Nothing to settle: ${words}.</p>\n`
}

function isMove(area: Area): area is Move {
  return (moves as readonly string[]).includes(area)
}
