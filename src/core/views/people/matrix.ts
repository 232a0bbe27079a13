import type { PlanPath } from '../../document/node.ts'
import type { TeamGroup } from '../../plan/team.ts'
import { type Html, html } from '../html.ts'
import { own } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import { groupTitle } from './group-words.ts'
import { absentPartners } from './missing.ts'
import { groups, type Part, type TeamColumn, type Work, type WorkRow } from './work.ts'

/** The most columns that fit on a sheet of paper. */
const mostOnPaper = 10

/** A column of the matrix: a team, or a part of the organisation that has none. */
interface Column {
  readonly group: TeamGroup | undefined
  readonly team: TeamColumn | undefined
}

const partWords: Readonly<Record<Part, string>> = {
  A: 'answers for it',
  R: 'does it',
  C: 'is asked before',
  I: 'is told after',
}

/** Work down, teams across in their groups; where that does not fit on paper, a second time in pieces. */
export function workMatrix(work: Work): Html {
  const columns = columnsOf(work)
  const pieces = columns.length > mostOnPaper ? piecesOf(columns) : [columns]
  if (pieces.length === 1) return html`<div class="layout">${matrix(work, columns, '')}</div>`
  return html`<div class="layout">${matrix(work, columns, ' on-screen')}${pieces.map((piece) => matrix(work, piece, ' on-paper'))}</div>`
}

function columnsOf(work: Work): readonly Column[] {
  const absent = new Set<TeamGroup | undefined>(absentPartners(work).map(({ group }) => group))
  return groups.flatMap((group) => {
    const teams = work.teams.filter((team) => team.group === group)
    const open: Column[] = absent.has(group) ? [{ group, team: undefined }] : []
    return [...teams.map((team): Column => ({ group, team })), ...open]
  })
}

/** Columns in as few pieces of like length as fit on paper. */
function piecesOf(columns: readonly Column[]): readonly (readonly Column[])[] {
  const size = Math.ceil(columns.length / Math.ceil(columns.length / mostOnPaper))
  return Array.from({ length: Math.ceil(columns.length / size) }, (_, at) =>
    columns.slice(at * size, (at + 1) * size),
  )
}

function matrix(work: Work, columns: readonly Column[], look: string): Html {
  const banks = groups.flatMap((group) => {
    const count = columns.filter((column) => column.group === group).length
    return count === 0
      ? []
      : [html`<th scope="colgroup" colspan="${count}"><span>${groupTitle(group)}</span></th>`]
  })
  const height = Math.max(1, work.rows.length) + 2
  const rows =
    work.rows.length > 0
      ? work.rows.map((row, at) => workLine(row, columns, at === 0 ? height : 0))
      : [noWork(columns, height)]
  return html`<div class="frame people${look}" role="group" aria-label="Drawing" tabindex="0">
<table class="work" aria-label="Who does what">
<thead><tr><td></td>${banks}</tr>
<tr><th scope="col">Work</th>${columns.map((column, at) => teamHead(column, opens(columns, at)))}</tr></thead>
<tbody>
${rows}${ownedLine('Channels owned', ['channels'], columns, ({ channels }) => channels.length, work.unownedChannels.length)}${ownedLine('Moments owned', ['contextualConnections'], columns, ({ moments }) => moments.length, work.unownedMoments.length)}</tbody>
</table>
</div>
`
}

/** Whether a column is the first of its group. */
function opens(columns: readonly Column[], at: number): boolean {
  return columns[at - 1]?.group !== columns[at]?.group
}

function teamHead({ team }: Column, isFirst: boolean): Html {
  const look = isFirst && html` class="opens"`
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
  const cells = columns.flatMap(({ team }, at) => {
    const look = opens(columns, at) && html` class="opens"`
    if (!team) return height > 0 ? [openCell(height, opens(columns, at))] : []
    return [html`<td${look}>${(parts.get(team.id) ?? []).map(letter)}</td>`]
  })
  return html`<tr${dataPath(path)}><th scope="row">${own(what)}${gap}</th>${cells}</tr>\n`
}

function letter(part: Part): Html {
  return html`<abbr class="part part-${part.toLowerCase()}" title="${partWords[part]}">${part}</abbr>`
}

/** A column without a team, as high as the matrix. */
function openCell(height: number, isFirst: boolean): Html {
  return html`<td class="${isFirst ? 'opens ' : ''}open" rowspan="${height}"><span class="gap-words">no team yet</span></td>`
}

function noWork(columns: readonly Column[], height: number): Html {
  const teams = columns.filter(({ team }) => team).length
  const open = columns.flatMap(({ team }, at) =>
    team ? [] : [openCell(height, opens(columns, at))],
  )
  return html`<tr${dataPath(['responsibilities'])}><th scope="row">No work yet</th>${teams > 0 && html`<td colspan="${teams}" class="opens"><span class="gap-words">Nobody says yet who does what</span></td>`}${open}</tr>\n`
}

function ownedLine(
  words: string,
  path: PlanPath,
  columns: readonly Column[],
  count: (team: TeamColumn) => number,
  unowned: number,
): Html {
  const rest = unowned > 0 && html`<span class="muted">, ${unowned} by nobody</span>`
  const cells = columns.flatMap(({ team }, at) => {
    const look = opens(columns, at) && html` class="opens"`
    return team ? [html`<td${look}>${count(team) || '–'}</td>`] : []
  })
  return html`<tr class="owned"${dataPath(path)}><th scope="row">${words}${rest}</th>${cells}</tr>\n`
}
