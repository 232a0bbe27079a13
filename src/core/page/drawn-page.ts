import { type NotedReads, notingReads, stillReads } from '../analysis/noted-reads.ts'
import { noFilter, type PlanFilter } from '../plan/filter.ts'
import { planNameOf, statusOf } from '../plan/header.ts'
import { statusWords } from '../plan/status-words.ts'
import { html } from '../views/html.ts'
import { own } from '../views/own-words.ts'
import { dataPath } from '../views/plan-link.ts'
import type { Reader, Subject } from '../views/view.ts'
import { filteredSubject } from './filtered.ts'
import { type PagePiece, pagePiecesFor, waitingPiece } from './page-pieces.ts'
import { mustWait, subjectFor, viewsFor } from './readers.ts'

/** A part of a page that stands by itself, as the element with this id. */
export interface PagePart {
  readonly id: string
  readonly markup: string
}

/** A page in parts; see `pageOf` for what stands around them. */
export interface DrawnPage {
  /** Tabs and the plan's name; nothing on a page that waits. */
  readonly top: string
  readonly parts: readonly PagePart[]
}

/** What may be said about a drawing. */
export interface DrawOptions {
  /** Who it is for; everyone when left out. */
  readonly reader?: Reader | undefined
  /** Views of the plan show only what belongs to this; all of it when left out. Of a filtered page nothing is kept. */
  readonly filter?: PlanFilter | undefined
  /** Views whose tables are drawn however long they are; all when left out. */
  readonly openTables?: ReadonlySet<string> | undefined
  /** The page of an earlier version of the same plan: parts that read nothing else now are taken from it. */
  readonly previous?: DrawnPage | undefined
}

interface Drawn {
  readonly part: PagePart | undefined
  readonly reads: NotedReads
}

interface Memory {
  readonly subject: Subject
  readonly drawn: ReadonlyMap<PagePiece, Drawn>
}

const memories = new WeakMap<DrawnPage, Memory>()

/**
 * Draws the page of a plan: every view of its reader, and the plan's notes. With `previous` only what has changed is
 * drawn; the result is the same as without, and a part that says the same is the same object.
 */
export function drawPage(
  given: Subject,
  { reader = 'full', filter = noFilter, openTables, previous }: DrawOptions = {},
): DrawnPage {
  if (mustWait(given, reader))
    return { top: '', parts: [partOf(waitingPiece, given)].flatMap(there) }
  const subject = { ...subjectFor(given, reader), openTables }
  const left = filteredSubject(subject, filter)
  if (left !== subject) return drawFiltered(subject, left, reader)
  const before = previous && memories.get(previous)
  const holds = before !== undefined && sameCircumstances(before.subject, subject)
  const drawn = new Map<PagePiece, Drawn>()
  for (const piece of pagePiecesFor(reader, subject)) {
    const known = before?.drawn.get(piece)
    const isKept =
      known &&
      holds &&
      openTables?.has(piece.id) === before.subject.openTables?.has(piece.id) &&
      stillReads(known.reads, subject.analysis)
    drawn.set(piece, isKept ? known : drawnPiece(piece, subject, known))
  }
  const parts = [...drawn.values()].flatMap(({ part }) => there(part))
  const page = { top: topOf(subject, reader), parts }
  memories.set(page, { subject, drawn })
  return page
}

function drawFiltered(subject: Subject, left: Subject, reader: Reader): DrawnPage {
  const pieces = pagePiecesFor(reader, subject)
  return {
    top: topOf(subject, reader),
    parts: pieces.flatMap((piece) => there(partOf(piece, subject, left))),
  }
}

function drawnPiece(piece: PagePiece, subject: Subject, known: Drawn | undefined): Drawn {
  const { result, reads } = notingReads(subject.analysis, (noted) =>
    partOf(piece, { ...subject, analysis: noted }),
  )
  const isSame = known?.part?.markup === result?.markup
  return { part: isSame ? known?.part : result, reads }
}

/** A piece of a page as it is drawn; `left` is what a filter leaves of the subject. */
export function partOf(
  { id, draw }: PagePiece,
  subject: Subject,
  left: Subject = subject,
): PagePart | undefined {
  const drawing = draw(subject, left)
  return drawing && { id, markup: drawing.markup }
}

function there(part: PagePart | undefined): readonly PagePart[] {
  return part ? [part] : []
}

/**
 * Whether everything but the plan is the same. A page that stands alone names lines, which nobody notes, so nothing of it
 * is kept.
 */
function sameCircumstances(before: Subject, now: Subject): boolean {
  if (now.standsAlone) return false
  const keptFromClients = ({ analysis }: Subject) => analysis.settings.notForClients.join()
  if (keptFromClients(before) !== keptFromClients(now)) return false
  const names = new Set([...Object.keys(before), ...Object.keys(now)] as (keyof Subject)[])
  names.delete('analysis')
  // Looked at part by part.
  names.delete('openTables')
  return [...names].every((name) => before[name] === now[name])
}

function topOf(subject: Subject, reader: Reader): string {
  const { plan } = subject.analysis
  const views = viewsFor(reader, subject)
  const tabs =
    views.length > 1 &&
    html`<nav aria-label="Views">${views.map(({ id, tab }) => html`<a href="#${id}">${tab}</a>`)}</nav>\n`
  const name = planNameOf(plan) || 'A plan without a name'
  return html`<header class="top">
${tabs}<p class="plan"><span title="${name}"${dataPath(['plan', 'name'])}>${own(name)}</span> · <span${dataPath(['plan', 'status'])}>${statusWords(statusOf(plan))}</span></p>
</header>
`.markup
}
