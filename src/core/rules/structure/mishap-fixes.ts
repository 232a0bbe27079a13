import type { Mishap } from '../../document/mishap.ts'
import { lineEndAt, lineStartAt, nextLineAt } from '../../document/mishaps/signs.ts'
import { mishapsIn } from '../../document/mishaps.ts'
import { type Segment, segmentOf } from '../../document/segment.ts'
import type { Change } from '../../edit/change.ts'
import { read } from '../../plan/reading.ts'
import type { Span } from '../../text/position.ts'
import type { Fix, SegmentReport } from '../rule.ts'
import {
  dashes,
  linedUp,
  lineOut,
  listToNextLine,
  newLineEnds,
  plainSpaces,
  plainSpacesInLine,
  spacesForTabs,
  toNextLine,
} from './layout-fixes.ts'
import { isBullet, isName } from './mishap-words.ts'
import { type Candidate, closingQuotes, type Edit, quotes } from './quote-fixes.ts'

/** Ways to mend a mishap, best first; only those that really make it go away. */
export function fixesFor(mishap: Mishap, report: SegmentReport): readonly Fix[] {
  return [...candidates(mishap, report)]
    .filter(({ edits }) => mends(report, mishap, edits))
    .map(({ title, edits, isGuess }) => ({
      title,
      sure: !isGuess,
      changes: edits.map(
        ({ span, text }): Change => ({ do: 'replace', segment: report.index, span, text }),
      ),
    }))
}

function* candidates(mishap: Mishap, report: SegmentReport): Generator<Candidate> {
  const { text } = report.segment
  switch (mishap.kind) {
    case 'colon-in-text':
    case 'special-start':
    case 'lost-after-hash':
    case 'lost-mark':
    case 'cut-at-comma':
      return yield quotes(mishap, text)
    case 'unknown-alias':
      if (isBullet(text.slice(mishap.start, mishap.end))) yield dashes(mishap, text)
      return yield quotes(mishap, text)
    case 'quote-closes-early':
      return yield quotes(mishap, text)
    case 'quote-never-closes':
      return yield* closingQuotes(mishap, text)
    case 'text-after-brackets':
      if (/^[\]}]+$/.test(mishap.words ?? '')) yield withoutClosers(mishap)
      if (mishap.text) yield quotes(mishap, text)
      return
    case 'brackets-never-close':
      return yield* closingBrackets(mishap, text)
    case 'missing-comma':
      return yield insertion('Add the comma', mishap.end, ',')
    case 'text-after-block-sign':
      yield quotes(mishap, text)
      return yield* toNextLine(mishap, text)
    case 'list-on-field-line':
      yield* listToNextLine(mishap, text)
      return yield quotes(mishap, text)
    case 'tab':
      return yield bestOf(
        [2, 4, 8, 0].map((width) => spacesForTabs(mishap, text, width)),
        mishap,
        report,
      )
    case 'lone-return':
      return yield newLineEnds(mishap)
    case 'uneven-indent':
      return yield linedUp(mishap, text)
    case 'several-documents':
      return yield lineOut(mishap, text)
    case 'dash-without-space':
      return yield spaces('Put a space behind the dash', mishap, (each) => each.start + 1)
    case 'colon-without-space':
      return yield spaces('Put a space behind the colon', mishap, (each) => {
        return text.indexOf(':', each.start) + 1
      })
    case 'no-colon':
      return yield* colonOrJoined(mishap, text)
    case 'invisible-character':
      return yield bestOf(
        [plainSpaces(mishap, text), plainSpacesInLine(mishap, text)],
        mishap,
        report,
      )
    case 'curly-quotes':
      return yield { ...quotes(mishap, text), title: 'Use straight quotes' }
    default:
      if (mishap.words === '\\') yield doubledBackslashes(mishap, text)
      return yield asComment(mishap, text)
  }
}

/** More text than this, once for each mishap in it, takes too long to read again for every fix. */
const mostTrials = 200_000

/** Of several ways to line a text up the one with which the format understands most of it; the first of equal ones. */
function bestOf(ways: readonly Candidate[], mishap: Mishap, report: SegmentReport): Candidate {
  const { segment, mishaps } = report
  if (segment.text.length * mishaps.length > mostTrials) return ways[0] as Candidate
  const mending = ways.filter(({ edits }) => mends(report, mishap, edits))
  const troubles = mending.map(({ edits }) => {
    const now = edited(segment, edits)
    return mishapsIn(now).length + read(now, report.file).faults.length
  })
  return (mending[troubles.indexOf(Math.min(...troubles))] ?? ways[0]) as Candidate
}

/** Whether the edits make a mishap go away and leave nothing worse behind; in long texts they are trusted to. */
function mends(
  { segment, mishaps }: SegmentReport,
  mishap: Mishap,
  edits: readonly Edit[],
): boolean {
  if (edits.length === 0) return false
  if (segment.text.length * mishaps.length > mostTrials) return true
  const now = edited(segment, edits)
  const after = mishapsIn(now)
  const line = linesBefore(segment.text, mishap.start)
  const stays = after.some(
    (each) => each.kind === mishap.kind && linesBefore(now.text, each.start) === line,
  )
  return !stays && after.length <= mishaps.length
}

function edited({ text, role, owner, indent }: Segment, edits: readonly Edit[]): Segment {
  let after = text
  for (const { span, text: written } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    after = after.slice(0, span.start) + written + after.slice(span.end)
  }
  return segmentOf(after, role, owner, indent)
}

function linesBefore(text: string, at: number): number {
  return text.slice(0, at).split('\n').length
}

function insertion(title: string, at: number, text: string): Candidate {
  return { title, edits: [{ span: { start: at, end: at }, text }] }
}

function withoutClosers(mishap: Mishap): Candidate {
  const start = mishap.end - (mishap.words?.length ?? 1)
  return {
    title: 'Take out the closing bracket',
    edits: [{ span: { start, end: mishap.end }, text: '' }],
  }
}

function spaces(title: string, mishap: Mishap, place: (span: Span) => number): Candidate {
  const edits = [mishap, ...(mishap.also ?? [])].map((span) => {
    const at = place(span)
    return { span: { start: at, end: at }, text: ' ' }
  })
  return { title, edits }
}

/** Brackets that hold a list or fields get their end; those that only begin a sentence go into quotes with it. */
function* closingBrackets(mishap: Mishap, text: string): Generator<Candidate> {
  const written = text.slice(mishap.start, mishap.end)
  const isSentence = written.startsWith('{')
    ? !written.includes(':')
    : !written.includes(',') && written.trim().split(/\s+/).length > 2
  if (isSentence) yield quotes(mishap, text)
  yield insertion(`Add “${mishap.words}”`, mishap.end, mishap.words ?? '')
}

/** A line that looks like a name gets its colon; one that looks like a sentence goes on with the text above. */
function* colonOrJoined(mishap: Mishap, text: string): Generator<Candidate> {
  const written = text.slice(mishap.start, mishap.end)
  if (isName(written)) yield insertion('Add a colon', mishap.end, ':')
  else {
    const span = { start: mishap.start, end: mishap.start }
    yield { title: 'Join it to the text above', edits: [{ span, text: '  ' }], isGuess: true }
  }
  yield asComment(mishap, text)
}

function doubledBackslashes({ start, end }: Mishap, text: string): Candidate {
  const written = text.slice(start, end).replace(/\\(?!["\\])/g, '\\\\')
  return { title: 'Write the backslash twice', edits: [{ span: { start, end }, text: written }] }
}

function asComment(mishap: Mishap, text: string): Candidate {
  const edits: Edit[] = []
  for (let line = lineStartAt(text, mishap.start); line <= mishap.end; ) {
    const first = line + (/^\s*/.exec(text.slice(line, lineEndAt(text, line)))?.[0].length ?? 0)
    edits.push({ span: { start: first, end: first }, text: '# ' })
    const next = nextLineAt(text, line)
    if (next <= line || next >= text.length) break
    line = next
  }
  return { title: 'Keep the line as a note to yourself', edits, isGuess: true }
}
