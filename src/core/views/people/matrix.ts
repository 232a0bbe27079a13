import type { PlanPath } from '../../document/node.ts'
import { type Html, html } from '../html.ts'
import { moreNote } from '../more.ts'
import { own } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { type Column, columnsOf, edgesOf, namesWidthOf, phoneNames, piecesOf } from './columns.ts'
import { groupTitle } from './group-words.ts'
import { groups, type Part, type TeamColumn, type Work, type WorkRow } from './work.ts'

const partWords: Readonly<Record<Part, string>> = {
  A: 'answers for it',
  R: 'does it',
  C: 'is asked before',
  I: 'is told after',
}

/** Work down, teams across in their groups; where that does not fit on paper, a second time in pieces. */
export function workMatrix(work: Work, { standsAlone }: Pick<Subject, 'standsAlone'>): Html {
  const columns = columnsOf(work)
  const names = namesWidthOf(work, columns)
  const pieces = standsAlone ? piecesOf(columns, names) : []
  const more = moreNote(
    { desk: edgesOf(columns, names), phone: edgesOf(columns, phoneNames) },
    'teams',
  )
  if (pieces.length <= 1) {
    return html`<div class="layout">${matrix(work, columns, names, '')}${more}</div>`
  }
  const onPaper = pieces.map((piece) => matrix(work, piece, names, ' on-paper'))
  return html`<div class="layout">${matrix(work, columns, names, ' on-screen')}${more}${onPaper}</div>`
}

function matrix(work: Work, columns: readonly Column[], names: number, look: string): Html {
  const banks = groups.flatMap((group) => {
    const count = columns.filter((column) => column.group === group).length
    return count === 0
      ? []
      : [html`<th scope="colgroup" colspan="${count}"><span>${groupTitle(group)}</span></th>`]
  })
  const height = work.rows.length
  const rows =
    work.rows.length > 0
      ? work.rows.map((row, at) => workLine(row, columns, at === 0 ? height : 0))
      : [noWork(columns)]
  return html`<div class="frame people${look}" role="group" aria-label="Drawing" tabindex="0">
<table class="work" aria-label="Who does what">
<colgroup><col width="${names}"/>${columns.map(({ width }) => html`<col width="${width}"/>`)}</colgroup>
<thead><tr><td></td>${banks}</tr>
<tr><th scope="col">Work</th>${columns.map(teamHead)}</tr></thead>
<tbody>
${rows}${ownedLine('Channels owned', ['channels'], columns, ({ channels }) => channels.length, work.unownedChannels.length)}${ownedLine('Moments owned', ['contextualConnections'], columns, ({ moments }) => moments.length, work.unownedMoments.length)}</tbody>
</table>
</div>
`
}

function teamHead({ team, opens }: Column): Html {
  const look = opens && html` class="opens"`
  if (!team) return html`<td${look}></td>`
  const path = team.team?.path ?? ['teams']
  return html`<th scope="col"${look}${dataPath(path)}>${own(team.title)}</th>`
}

function workLine(
  { what, path, parts, isAnswered, isDone }: WorkRow,
  columns: readonly Column[],
  height: number,
): Html {
  const lacking = [
    ...(isAnswered ? [] : ['Nobody answers for it']),
    ...(isDone ? [] : ['Nobody does it']),
  ]
  const gap =
    lacking.length > 0 && html` <span class="gap-words small">${lacking.join('. ')}</span>`
  const cells = columns.flatMap(({ team, opens }) => {
    const look = opens && html` class="opens"`
    if (!team) return height > 0 ? [openCell(height, opens)] : []
    return [html`<td${look}>${(parts.get(team.id) ?? []).map(letter)}</td>`]
  })
  return html`<tr${dataPath(path)}><th scope="row">${own(what)}${gap}</th>${cells}</tr>\n`
}

function letter(part: Part): Html {
  return html`<abbr class="part part-${part.toLowerCase()}" title="${partWords[part]}">${part}</abbr>`
}

/** A column without a team, as high as all rows of work. */
function openCell(height: number, isFirst: boolean): Html {
  return html`<td class="${isFirst ? 'opens ' : ''}open" rowspan="${height}"><span class="gap-words">no team yet</span></td>`
}

/** Before any work is written: what is missing stands beside the columns, for a group without a team may be anywhere. */
function noWork(columns: readonly Column[]): Html {
  const cells = columns.map(({ team, opens }) =>
    team ? html`<td${opens && html` class="opens"`}></td>` : openCell(1, opens),
  )
  return html`<tr${dataPath(['responsibilities'])}><th scope="row">No work yet <span class="gap-words small">Nobody says yet who does what</span></th>${cells}</tr>\n`
}

function ownedLine(
  words: string,
  path: PlanPath,
  columns: readonly Column[],
  count: (team: TeamColumn) => number,
  unowned: number,
): Html {
  const rest = unowned > 0 && html`<span class="muted">, ${unowned} by nobody</span>`
  const cells = columns.flatMap(({ team, opens }) => {
    const look = opens && html` class="opens"`
    return [html`<td${look}>${team && (count(team) || '–')}</td>`]
  })
  return html`<tr class="owned"${dataPath(path)}><th scope="row">${words}${rest}</th>${cells}</tr>\n`
}
