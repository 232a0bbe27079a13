import type { Mishap } from '../../document/mishap.ts'
import { cleaned, lineEndAt, lineStartAt, nextLineAt } from '../../document/mishaps/signs.ts'
import { type Candidate, type Edit, textsOf } from './quote-fixes.ts'

/** Moves a text that follows `>` or `|` to the line below, where the rest of it stands. */
export function* toNextLine(mishap: Mishap, text: string): Generator<Candidate> {
  const { start, end } = mishap.text ?? mishap
  const firstEnd = lineEndAt(text, start)
  if (end <= firstEnd) return
  const below = nextLineAt(text, start)
  const margin = /^[ \t]*/.exec(text.slice(below, end))?.[0] ?? ''
  const sign = text.charAt(start)
  const words = text.slice(start + 1, firstEnd).trim()
  const edit = { span: { start, end: firstEnd }, text: sign + lineBreakOf(text) + margin + words }
  yield { title: 'Move the text to the line below', edits: [edit] }
}

/** Moves a list that starts on the line of its field to the next line. */
export function* listToNextLine(mishap: Mishap, text: string): Generator<Candidate> {
  if (text.slice(mishap.start, mishap.end).trim() === '-') return
  const line = lineStartAt(text, mishap.start)
  const below = nextLineAt(text, mishap.start)
  const further = /^( *)- /.exec(text.slice(below, lineEndAt(text, below)))?.[1]
  const own = /^ */.exec(text.slice(line))?.[0] ?? ''
  const margin = further !== undefined && further.length > own.length ? further : `${own}  `
  const gap = text.slice(line, mishap.start).trimEnd().length + line
  const span = { start: gap, end: mishap.start }
  yield {
    title: 'Move the list to the next line',
    edits: [{ span, text: lineBreakOf(text) + margin }],
  }
}

/** Puts `width` spaces in the place of each tab. */
export function spacesForTabs(mishap: Mishap, text: string, width: number): Candidate {
  const edits = textsOf(mishap).map((span) => ({
    span,
    text: text.slice(span.start, span.end).replaceAll('\t', ' '.repeat(width)),
  }))
  return { title: 'Change tabs to spaces', edits }
}

/** Moves the lines of a mishap, and those that stand further in below them, to the column where they belong. */
export function linedUp(mishap: Mishap, text: string): Candidate {
  const column = mishap.column ?? 0
  const first = lineStartAt(text, mishap.start)
  const by = column - (mishap.start - first)
  const last = mishap.also?.at(-1)?.start ?? mishap.start
  const edits: Edit[] = []
  for (let line = first; line < text.length; line = nextLineAt(text, line)) {
    const end = lineEndAt(text, line)
    const margin = /^ */.exec(text.slice(line, end))?.[0].length ?? 0
    if (line + margin >= end) continue
    if (line > last && margin <= mishap.start - first) break
    const width = Math.max(0, margin + by)
    edits.push({ span: { start: line, end: line + margin }, text: ' '.repeat(width) })
  }
  return { title: 'Line it up with its neighbours', edits }
}

/** Ends every line as all programs of today do. */
export function newLineEnds({ start, end, also = [] }: Mishap): Candidate {
  const edits = [{ start, end }, ...also].map((span) => ({ span, text: '\n' }))
  return { title: 'Change the line ends', edits }
}

/** Takes out the line of a mishap. */
export function lineOut(mishap: Mishap, text: string): Candidate {
  const span = { start: lineStartAt(text, mishap.start), end: nextLineAt(text, mishap.start) }
  return { title: 'Take this line out', edits: [{ span, text: '' }], isGuess: true }
}

/** Hard spaces become plain ones, one for one. */
export function plainSpaces(mishap: Mishap, text: string): Candidate {
  const edits = textsOf(mishap).map((span) => ({
    span,
    text: cleaned(text.slice(span.start, span.end)),
  }))
  return { title: 'Put plain spaces in their place', edits }
}

/** The same, and indentation is brought to the nearest column that other lines have. */
export function plainSpacesInLine(mishap: Mishap, text: string): Candidate {
  const columns = [...text.matchAll(/^( *)[^\s#]/gm)].map((match) => match[1]?.length ?? 0)
  const { title, edits } = plainSpaces(mishap, text)
  return { title, edits: edits.map(inLine) }

  function inLine(edit: Edit): Edit {
    const isMargin = edit.span.start === lineStartAt(text, edit.span.start)
    if (!isMargin || !/^ *$/.test(edit.text) || columns.length === 0) return edit
    const from = edit.text.length
    const near = columns.reduce((best, each) =>
      Math.abs(each - from) < Math.abs(best - from) ? each : best,
    )
    return { ...edit, text: ' '.repeat(near) }
  }
}

/** Puts dashes in the place of the stars that start list items in other programs. */
export function dashes(mishap: Mishap, text: string): Candidate {
  const { start, end } = mishap.text ?? mishap
  const edits: Edit[] = []
  for (let line = lineStartAt(text, start); line < end; line = nextLineAt(text, line)) {
    const star = /^\s*\*(?=\s)/.exec(text.slice(line, lineEndAt(text, line)))
    const at = line + (star?.[0].length ?? 0)
    if (star) edits.push({ span: { start: at - 1, end: at }, text: '-' })
    if (nextLineAt(text, line) >= text.length) break
  }
  return { title: 'Start list items with a dash', edits }
}

function lineBreakOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}
