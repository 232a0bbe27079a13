import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { DocumentSymbol, Range, SelectionRange } from 'vscode-languageserver'
import { changeDocument } from '../../src/core/document/document.ts'
import {
  analyse,
  definitionsAt,
  documentLinks,
  findSymbols,
  foldingRanges,
  highlightsAt,
  noLibraries,
  openDocument,
  outline,
  type PlanDocument,
  type Position,
  referencesAt,
  renamePlaceAt,
  selectionAt,
  textOf,
  workspaceOf,
} from '../../src/core/index.ts'
import { lineStartsOf, positionAt } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from '../document/random-edits.ts'

const uri = 'file:///work/a.commsplan.yaml'

const anyText: fc.Arbitrary<PlanDocument> = fc
  .tuple(
    fc.constantFrom(
      ...[...examplePlans, ...examplePlans.map(forWindows), ''].map((text) => openDocument(text)),
    ),
    fc.array(randomEdit, { maxLength: 6 }),
  )
  .map(([plan, edits]) =>
    edits.reduce(
      (document, edit) => changeDocument(document, changeOf(textOf(document), edit)),
      plan,
    ),
  )

const anyShare = fc.double({ min: 0, max: 1, noNaN: true })

test('whatever the text, the outline is sound: names, and each range inside the one around it', () => {
  fc.assert(
    fc.property(anyText, (document) => {
      const symbols = outline(analyse({ uri, document, libraries: noLibraries, rules: [] }))
      const whole = wholeOf(document)
      check(symbols, whole)
      for (const { location } of findSymbols([{ uri, document }], '')) {
        expect(isWithin((location as { range: Range }).range, whole)).toBe(true)
      }
    }),
    { numRuns: 40 },
  )

  function check(symbols: readonly DocumentSymbol[], around: Range): void {
    let last = around.start
    for (const { name, range, selectionRange, children = [] } of symbols) {
      expect(name.trim()).not.toBe('')
      expect(isWithin(selectionRange, range)).toBe(true)
      expect(isWithin(range, around)).toBe(true)
      expect(isBefore(last, range.start)).toBe(true)
      last = range.end
      check(children, range)
    }
  }
})

test('the outline after edits is that of a text which is opened afresh', () => {
  const outlineOf = (document: PlanDocument) =>
    outline(analyse({ uri, document, libraries: noLibraries, rules: [] }))
  fc.assert(
    fc.property(
      fc.constantFrom(...examplePlans.map(openDocument)),
      fc.array(randomEdit, { minLength: 1, maxLength: 4 }),
      (plan, edits) => {
        let document = plan
        outlineOf(document)
        for (const edit of edits) {
          document = changeDocument(document, changeOf(textOf(document), edit))
          expect(outlineOf(document)).toEqual(outlineOf(openDocument(textOf(document))))
        }
      },
    ),
    { numRuns: 15 },
  )
})

test('a title in the outline follows its entry, wherever it is named', () => {
  const text = 'commsPlan: 1\nchannels:\n  a: {name: One}\n  b: {handsOffTo: [{channel: a}]}\n'
  const titlesIn = (document: PlanDocument) =>
    JSON.stringify(outline(analyse({ uri, document, libraries: noLibraries, rules: [] })))
  const document = openDocument(text)
  expect(titlesIn(document).match(/"One"/g)).toHaveLength(2)
  const range = { start: { line: 2, character: 12 }, end: { line: 2, character: 15 } }
  const after = changeDocument(document, { range, text: 'Two' })
  expect(titlesIn(after).match(/"Two"/g)).toHaveLength(2)
})

test('whatever the text, folding takes whole lines that nest, and links lie in the text', () => {
  fc.assert(
    fc.property(anyText, (document) => {
      const { line: lastLine } = wholeOf(document).end
      const open: number[] = []
      for (const { startLine, endLine } of foldingRanges(document)) {
        expect(startLine).toBeLessThan(endLine)
        expect(endLine).toBeLessThanOrEqual(lastLine)
        while (open.length > 0 && (open.at(-1) ?? 0) < startLine) open.pop()
        expect(endLine).toBeLessThanOrEqual(open.at(-1) ?? lastLine)
        open.push(endLine)
      }
      const file = { uri, document }
      for (const { range } of documentLinks(file, workspaceOf(['file:///work'], [file]))) {
        expect(isWithin(range, wholeOf(document))).toBe(true)
      }
    }),
    { numRuns: 40 },
  )
})

test('at any place of any text a selection grows, and names are found as often as from their other places', () => {
  fc.assert(
    fc.property(anyText, fc.array(anyShare, { minLength: 3, maxLength: 8 }), (document, shares) => {
      const text = textOf(document)
      const starts = lineStartsOf(text)
      const file = { uri, document }
      const workspace = workspaceOf(['file:///work'], [file])
      for (const share of shares) {
        const at = positionAt(starts, text.length, Math.floor(share * text.length))
        for (let step: SelectionRange | undefined = selectionAt(document, at); step; ) {
          expect(isWithin({ start: at, end: at }, step.range)).toBe(true)
          const { parent }: SelectionRange = step
          if (parent) expect(isWithin(step.range, parent.range)).toBe(true)
          else expect(step.range).toEqual(wholeOf(document))
          step = parent
        }
        const found = referencesAt(file, at, workspace, true)
        const places = found?.map(({ range }) => range)
        expect(highlightsAt(file, at, workspace)?.map(({ range }) => range)).toEqual(places)
        const given = definitionsAt(file, at, workspace)
        for (const { range } of found ?? []) {
          expect(referencesAt(file, range.start, workspace, true)).toEqual(found)
          expect(definitionsAt(file, range.end, workspace)).toEqual(given)
        }
        const place = renamePlaceAt(file, at, workspace)
        if ('refused' in place) expect(place.refused).toMatch(/\.$/)
        else expect(places).toContainEqual(place.range)
      }
    }),
    { numRuns: 25 },
  )
})

function forWindows(text: string): string {
  return text.replaceAll('\n', '\r\n')
}

function wholeOf(document: PlanDocument): Range {
  const text = textOf(document)
  const end = positionAt(lineStartsOf(text), text.length, text.length)
  return { start: { line: 0, character: 0 }, end }
}

function isWithin(inner: Range, outer: Range): boolean {
  return isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end)
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
}
