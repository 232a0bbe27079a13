import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDocument, type PlanDocument } from '../../../src/core/document/document.ts'
import { parse } from '../../../src/core/document/parse.ts'
import { joinedTree } from '../../../src/core/edit/joined-tree.ts'
import { sameTree } from '../../../src/core/edit/same-tree.ts'
import { format } from '../../../src/core/language/formatting/format.ts'
import { applyEdits } from '../../../src/core/text/lines.ts'
import type { Range } from '../../../src/core/text/position.ts'
import { changeOf, examplePlans, randomEdit } from '../../document/random-edits.ts'
import { carelessly } from './careless.ts'

const fixtures = new URL('./fixtures/', import.meta.url)
const names = readdirSync(fixtures)
  .filter((name) => name.endsWith('.before.yaml'))
  .map((name) => name.replace('.before.yaml', ''))

/** Short texts, so that many can be tried. */
const shortTexts = [
  ...examplePlans.filter((text) => text.split('\n').length < 60),
  ...names.map((name) => readFileSync(new URL(`${name}.before.yaml`, fixtures), 'utf8')),
]

describe('formatting a file', () => {
  test.each(names)('%s', (name) => {
    const before = readFileSync(new URL(`${name}.before.yaml`, fixtures), 'utf8')
    const after = readFileSync(new URL(`${name}.after.yaml`, fixtures), 'utf8')
    expect(formatted(before)).toBe(after)
    expect(formatted(after)).toBe(after)
    const withReturns = (text: string) => text.replaceAll('\n', '\r\n')
    expect(formatted(withReturns(before))).toBe(withReturns(after))
  })

  test('indents by as many spaces as are asked for, and comes back', () => {
    const narrow =
      'channels:\n  shop:\n    access:\n      - step-free\n      - name: a\n        to: b\n'
    const wide =
      'channels:\n    shop:\n        access:\n            - step-free\n            - name: a\n              to: b\n'
    expect(formatted(narrow, 4)).toBe(wide)
    expect(formatted(wide, 2)).toBe(narrow)
  })

  test.each(examplePlans.map((text) => [text.slice(0, 40), text]))(
    'finds the example “%s…” in order',
    (_name, text) => {
      expect(format(openDocument(text), { step: 2 })).toEqual([])
    },
  )

  test('yields edits for the lines alone that are not in order', () => {
    const text = 'plan:\n  name:  Spring\n  status: draft\n'
    expect(format(openDocument(text), { step: 2 })).toEqual([
      { range: { start: { line: 1, character: 7 }, end: { line: 1, character: 9 } }, newText: ' ' },
    ])
  })

  test.each([
    ['a line that cannot be read', 'plan:\n    name: "Spring\n    status:   draft\n'],
    ['a second document', 'plan:\n    name:   a\n---\nplan:\n    name:   b\n'],
    ['a lone carriage return', 'plan:\n    name:   a\rb\n'],
    ['a tab for indentation', 'plan:\n\tname:   a\n'],
    ['words above the first section', '>\n  # words\nplan:\n    name:   a\n'],
    ['a name behind a question mark', '?   plan\n:   name:   a\n'],
    ['no plan at all', '-   a\n-   b\n'],
  ])('leaves a file with %s alone', (_what, text) => {
    expect(format(openDocument(text), { step: 2 })).toEqual([])
  })

  test.each(['', '\n', '# only a comment', '   \n\n'])('copes with the empty file %j', (text) => {
    expect(format(openDocument(text), { step: 2 })).toEqual([])
  })
})

describe('formatting some lines', () => {
  const text =
    'channels:\n    shop:\n       type:   store\n       access:\n       - a\n       - b\n    web:\n        type:  website\n'

  test('moves the blocks that lie within them and leaves the others in their column', () => {
    expect(formatted(text, 2, lines(2, 5))).toBe(
      'channels:\n    shop:\n      type: store\n      access:\n        - a\n        - b\n    web:\n        type:  website\n',
    )
  })

  test('does not move a part of a block', () => {
    expect(formatted(text, 2, lines(2, 3))).toBe(text.replace('type:   store', 'type: store'))
  })

  test('of a whole file is formatting the file', () => {
    expect(formatted(text, 2, lines(0, 8))).toBe(formatted(text))
  })
})

describe('whatever the file looks like, formatting', () => {
  test('puts carelessly written examples in order without saying anything else', () => {
    fc.assert(
      fc.property(fc.constantFrom(...examplePlans), carelessly, (text, rewrite) => {
        const careless = rewrite(text)
        const after = formatted(careless)
        expectSameWords(careless, after)
        expect(formatted(after)).toBe(after)
        expect(after).toBe(formatted(text))
      }),
      { numRuns: 8 },
    )
  })

  test('keeps what any text says, and all its comments, and has nothing to do the second time', () => {
    const edits = fc.array(randomEdit, { minLength: 0, maxLength: 4 })
    const step = fc.constantFrom(2, 4)
    fc.assert(
      fc.property(fc.constantFrom(...shortTexts), edits, step, (text, changes, step) => {
        let before = text
        for (const edit of changes) {
          const { range, text: newText } = changeOf(before, edit)
          before = range ? applyEdits(before, [{ range, newText }]) : newText
        }
        const after = formatted(before, step)
        expectSameWords(before, after)
        expect(formatted(after, step)).toBe(after)
        if (faultsOf(openDocument(before)) > 0) expect(after).toBe(before)
      }),
      { numRuns: 50 },
    )
  })

  test('of some lines keeps what the text says', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true })
    fc.assert(
      fc.property(
        fc.constantFrom(...shortTexts),
        carelessly,
        share,
        share,
        (text, rewrite, a, b) => {
          const careless = rewrite(text)
          const count = careless.split('\n').length
          const first = Math.floor(Math.min(a, b) * count)
          const range = lines(first, Math.floor(Math.max(a, b) * count))
          const after = formatted(careless, 2, range)
          expectSameWords(careless, after)
          expect(after.split('\n').slice(0, first)).toEqual(careless.split('\n').slice(0, first))
        },
      ),
      { numRuns: 20 },
    )
  })
})

function formatted(text: string, step = 2, range?: Range): string {
  return applyEdits(text, format(openDocument(text), { step }, range))
}

/** Nothing but spaces and line ends differs, and a reader of the file reads the same. */
function expectSameWords(before: string, after: string): void {
  expect(after.replace(/\s+/g, '')).toBe(before.replace(/\s+/g, ''))
  const [old, now] = [openDocument(before), openDocument(after)]
  expect(faultsOf(now)).toBe(faultsOf(old))
  expect(sameTree(joinedTree(old), joinedTree(now))).toBe(true)
}

function faultsOf(document: PlanDocument): number {
  return document.segments.reduce((sum, segment) => sum + parse(segment).faults.length, 0)
}

/** Whole lines, 0-based, both included. */
function lines(first: number, last: number): Range {
  return { start: { line: first, character: 0 }, end: { line: last, character: 1000 } }
}
