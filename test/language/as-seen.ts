import {
  type Analysis,
  analyse,
  type Libraries,
  noLibraries,
  openDocument,
} from '../../src/core/index.ts'
import { hintsIn } from '../../src/core/language/hints/hints.ts'
import { lensesOf } from '../../src/core/language/lenses/lenses.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import type { Range } from '../../src/core/text/position.ts'

/** What is shown between the lines and letters of a text; all kinds by default. */
export interface Shown {
  readonly hints?: (kind: string) => boolean
  readonly lenses?: (kind: string) => boolean
  readonly libraries?: Libraries
  readonly name?: string
}

const all = () => true

/** A text as an editor shows it: hints in ⟨…⟩ behind the values, lenses after » on lines of their own. */
export function asSeen(text: string, shown: Shown = {}): string {
  const analysis = analysisOf(text, shown)
  const hints = hintsIn(analysis, wholeText(text), shown.hints ?? all).map(({ at, says }) => ({
    range: { start: at, end: at },
    newText: ` ⟨${says}⟩`,
  }))
  const lines = text.split('\n')
  const lenses = lensesOf(analysis, shown.lenses ?? all).map(({ range, says }) => {
    const line = { line: range.start.line, character: 0 }
    const indent = /^ */.exec(lines[range.start.line] ?? '')?.[0] ?? ''
    return { range: { start: line, end: line }, newText: `${indent}» ${says}\n` }
  })
  return applyEdits(text, [...hints, ...lenses])
}

/** Only the lines of a text that show something. */
export function shownLines(text: string, shown: Shown = {}): string[] {
  return asSeen(text, shown)
    .split('\n')
    .filter((line) => /⟨|»/.test(line))
    .map((line) => line.trim())
}

/** Analyses a text without its problems. */
export function analysisOf(text: string, { libraries, name }: Shown = {}): Analysis {
  return analyse({
    uri: `file:///plans/${name ?? 'a.commsplan.yaml'}`,
    document: openDocument(text),
    libraries: libraries ?? noLibraries,
    rules: [],
  })
}

/** All lines of a text. */
export function wholeText(text: string): Range {
  return { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } }
}
