import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readEveryday } from '../../src/core/document/everyday/read-everyday.ts'
import type { Mishap } from '../../src/core/document/mishap.ts'
import { scanLines } from '../../src/core/document/mishaps/lines.ts'
import { mayHaveLost } from '../../src/core/document/mishaps.ts'
import { readWithLibrary } from '../../src/core/document/read-with-library.ts'
import { slice } from '../../src/core/document/slice.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from './random-edits.ts'

/**
 * What the everyday reading gives has to be, sign for sign, what the library gives, and the library finds no fault. Where
 * no sign tells of lost words, none are lost.
 */
function expectTheSame(text: string): void {
  const everyday = readEveryday(text)
  if (everyday === undefined) return
  const { root, ...rest } = readWithLibrary(text)
  expect(everyday, JSON.stringify(text)).toEqual(root)
  const nothing = { faults: [], isEveryday: false, anchors: [], aliases: [], openAliases: [] }
  expect(rest).toEqual(nothing)
  if (!mayHaveLost.test(text)) expect(lostIn(text), JSON.stringify(text)).toEqual([])
}

/** What a closer look finds lost, line by line. */
function lostIn(text: string): readonly Mishap[] {
  const lost: Mishap[] = []
  const report = (mishap: Mishap) => void (mishap.breaks || lost.push(mishap))
  scanLines({ text, names: new Set(), goesOnElsewhere: false, report })
  return lost
}

describe('what is read as everyday writing is what the library reads', () => {
  test('in the examples, of which it reads nearly all', () => {
    const texts = examplePlans.flatMap((plan) => slice(plan).map(({ text }) => text))
    const withContent = texts.filter((text) => /^[^#\n]/m.test(text))
    const read = withContent.filter((text) => readEveryday(text) !== undefined)
    expect(read.length / withContent.length).toBeGreaterThan(0.95)
    for (const text of texts) expectTheSame(text)
  })

  test.each([
    ['comments', 'a: 1 # one\n# top\nb:\n  # in\n  c: 2\n\n  # last of b\n# top again\nd: 3\n'],
    ['comments for nothing', 'a:\n  b: # nothing\n  c:\n    # still nothing\nd:\n- e\n# none\n-\n'],
    ['lists', 'a:\n- b\n- c: 1\n  d: 2\n-\n  e: 3\n- - f\n  - g\nh:\n  - i\n  # last of h\n'],
    ['brackets', 'a: [b, {c: d, \'e f\': [1.5, ~]}, "g",\n    h i, 10:30]\nj: {}\nk: []\n'],
    ['further lines', 'a: one\n  two\n\n  three # end\nb:\n  four\n  five\n'],
    ['blocks', 'a: |\n  one\n\n    two\n\nb: >-\n  three\n  four\n\n  five\n\n\n# c\nd: |-\n  x\n'],
    ['quotes', "a: 'it''s # no'\n\"b\": \"c: d\" # e\n'f' : g\n"],
    ['numbers', 'a: 12\nb: -3\nc: 1.50\nd: 1,800\ne: 2027-03-01\nf: 40%\ng: 007\nh: 1.2.3\n'],
    ['rare numbers', 'a: 1e3\nb: .5\nc: 0x1F\nd: +1.\ne: 12345678901234567890\nf: .nan\n'],
    ['words', 'a: true\nb: No\nc: null\nd: ~\ne: TRUE\nf: nullify\n2027: g\ntrue: h\n'],
    ['signs inside', 'a: b#c d:e -f ?g, [h] {i} & j * k ! l | m > n % o @ p ` q \' r " s\n'],
    ['no line break at the end', 'a: |\n  b\nc:\n  - d'],
    ['web addresses', 'a: https://example.com/b#c\nd: [https://example.com/e]\n'],
  ])('%s', (_, text) => {
    expectTheSame(text)
    expectTheSame(text.replaceAll('\n', '\r\n'))
  })

  test('however a plan is edited', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examplePlans.flatMap((plan) => slice(plan).map(({ text }) => text))),
        fc.array(randomEdit, { minLength: 1, maxLength: 4 }),
        fc.boolean(),
        (start, edits, windows) => {
          let text = windows ? start.replaceAll('\n', '\r\n') : start
          for (const edit of edits) {
            const { range, text: newText } = changeOf(text, edit)
            text = applyEdits(text, range ? [{ range, newText }] : [])
          }
          expectTheSame(text)
        },
      ),
      { numRuns: 600 },
    )
  })

  test('however lines are put together', () => {
    const line = fc.constantFrom(
      ...['', '# c', 'a: b', 'a:', '- ', '- a', '- a: b', 'more words', 'a: |', 'a: >-', '|', '"'],
      ...['a: [b', ', c]', 'a: {b: c}', "a: 'b'", 'a: b # c', 'a: # c', '- - a', '- [b, c]', '? a'],
    )
    const column = fc.constantFrom(0, 0, 1, 2, 2, 3, 4, 4, 6)
    fc.assert(
      fc.property(fc.array(fc.tuple(column, line), { minLength: 1, maxLength: 9 }), (lines) => {
        expectTheSame(lines.map(([indent, text]) => `${' '.repeat(indent)}${text}\n`).join(''))
      }),
      { numRuns: 3000 },
    )
  })
})

test.each([
  ['a tab', 'a:\n\tb: 1\n'],
  ['a mark', 'a: &b c\n'],
  ['a pointer', 'a: *b\n'],
  ['a second document', 'a: 1\n---\nb: 2\n'],
  ['an open quote', 'a: "b\n'],
  ['an open bracket', 'a: [b\n'],
  ['a colon in a text', 'a: b: c\n'],
  ['an escaped sign', 'a: "b\\n"\n'],
  ['no field', 'a\n'],
  ['nothing', '# only a comment\n'],
])('%s is left to the library', (_, text) => {
  expect(readEveryday(text)).toBeUndefined()
})
