import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { openDocument } from '../../src/core/document/document.ts'
import type { Mishap } from '../../src/core/document/mishap.ts'
import { mishapsIn } from '../../src/core/document/mishaps.ts'
import { parse } from '../../src/core/document/parse.ts'
import { segmentOf } from '../../src/core/document/segment.ts'

/** A mishap in words: its kind and, where quotes would mend it, the text that was meant. */
function told(mishap: Mishap, text: string): string {
  const { kind, text: meant, also = [] } = mishap
  const stretches = [...(meant ? [meant] : []), ...also].map((each) =>
    text.slice(each.start, each.end),
  )
  return [kind, ...stretches].join(' | ')
}

function mishapsOf(text: string): string[] {
  return openDocument(text).segments.flatMap((segment) =>
    mishapsIn(segment).map((mishap) => told(mishap, segment.text)),
  )
}

/** What is written, and what happened to it. */
const traps: readonly (readonly [written: string, ...mishaps: string[]])[] = [
  // The five that matter most.
  ['message: We are #1 in town', 'lost-after-hash | We are #1 in town'],
  ['hashtag: #BringANeighbour', 'lost-after-hash | #BringANeighbour'],
  ['message: Open again: and it missed you', 'colon-in-text | Open again: and it missed you'],
  ['a: {role: Remind, invite and thank}', 'cut-at-comma | Remind, invite and thank'],
  ['a:\n\tb: 1\n\tc: 2', 'tab | \t'],
  ['a:\n    b: 1\n  c: 2', 'uneven-indent'],
  ['channels:\n  -instagram\n  -store', 'dash-without-space | -store'],
  ['plan:\n  \u00a0name: x\n  end: y', 'invisible-character'],
  // More, in order of likelihood.
  ['a: @handle', 'special-start | @handle'],
  ['a: %off', 'special-start | %off'],
  ['a: `x`', 'special-start | `x`'],
  ['a: *Limited offer', 'unknown-alias | *Limited offer'],
  ['a: *Limited', 'unknown-alias | *Limited'],
  ['a: **Big** news', 'unknown-alias | **Big** news'],
  ['a: &more for less', 'lost-mark | &more for less'],
  ['a: !Wow today', 'lost-mark | !Wow today'],
  ['a: "Welcome" back', 'quote-closes-early | "Welcome" back'],
  ["a: 'Don't wait'", "quote-closes-early | 'Don't wait'"],
  ['a: [NEW] The jacket', 'text-after-brackets | [NEW] The jacket'],
  ['a: {name}, welcome back', 'text-after-brackets | {name}, welcome back'],
  ['a: > than before', 'text-after-block-sign | > than before'],
  ['a: | than before', 'text-after-block-sign | | than before'],
  ['a: ?', 'special-start | ?'],
  ['a: “x”', 'curly-quotes | “x”'],
  // Layout.
  ['a: - b', 'list-on-field-line | - b'],
  ['a: - b\n   - c\nd: 1', 'list-on-field-line | - b'],
  ['name:x\nb: 1', 'colon-without-space'],
  ['plan:\n  name:x\n  b: 1', 'colon-without-space'],
  ['a: {type:store, b: 1}', 'colon-without-space'],
  ['a: x\n---\nb: 1', 'several-documents'],
  ['a:\n  b: 1\n   c: 2', 'uneven-indent'],
  ['a: b\n  c: d', 'uneven-indent'],
  ['channels:\n  shop: {a: 1}\n    mail: {b: 1}\n    post: {c: 1}', 'uneven-indent | post: {c: 1}'],
  ['a: |\n\tx', 'tab'],
  ['a: >\n  x\n y', 'uneven-indent'],
  ['a:\n  - x\n - y', 'uneven-indent'],
  // Half-written.
  ['plan:\n  name: Spring\n  sum', 'no-colon'],
  ['plan:\n  name: Spring\n  and summer\n  end: 1', 'no-colon'],
  ['channels:\n  shop: {type: store}\n  insta', 'no-colon'],
  ['channels:\n  insta', 'no-colon'],
  ['objectives\nplan: x', 'no-colon'],
  ['a: "unclosed\nb: 2', 'quote-never-closes | "unclosed'],
  ["a: 'tis the season\nb: 'x'", "quote-never-closes | 'tis the season"],
  ['a: [x, y\nb: 1', 'brackets-never-close'],
  ['a: {x: [1, 2\nb: 1', 'brackets-never-close'],
  ['a: {b: 1 c: 2}', 'missing-comma'],
  ['a: {\n  b: 1\n  c: 2\n}', 'missing-comma'],
  ['a: [x, y]]', 'text-after-brackets | [x, y]]'],
  // In list items, brackets and braces.
  ['a:\n  - We are #1\n  - b', 'lost-after-hash | We are #1'],
  ['a:\n  - #Bring\n  - b', 'lost-after-hash | #Bring'],
  ['a:\n  - x: y: z', 'colon-in-text | y: z'],
  ['a:\n  - Does it work: yes or no?', 'colon-in-text | Does it work: yes or no?'],
  ['a:\n  - "x" y', 'quote-closes-early | "x" y'],
  ['a: [Does it work: yes, b]', 'colon-in-text | Does it work: yes'],
  ['tags: [#spring, #sale]', 'lost-after-hash | #spring | #sale'],
  ['a: [@x, @y]', 'special-start | @x | @y'],
  ["a: ['Don't wait', b]", "quote-closes-early | 'Don't wait'"],
  ['a: {m: We are #1, b: 2}\nc: 1', 'lost-after-hash | We are #1'],
  ['a: {m: Open again: and, x: 1}', 'colon-in-text | Open again: and'],
  ['a: {m: &more for less}', 'lost-mark | &more for less'],
  ['a: {m: "x" y}', 'quote-closes-early | "x" y'],
  ['a: {m: [NEW] x, b: 1}', 'text-after-brackets | [NEW] x'],
  ['a: {m: Remind [NEW], b: 1}', 'text-after-brackets | Remind [NEW]'],
  ['a: {m: Thanks, thanks, b: 1}', 'cut-at-comma | Thanks, thanks'],
  ['a: {budget: 20,000}', 'cut-at-comma | 20,000'],
  // Several lines.
  ['a: one\n  two #3 four\n  five', 'lost-after-hash | one\n  two #3 four\n  five'],
  ['a: Open again: and\n  it missed you', 'colon-in-text | Open again: and\n  it missed you'],
  ['a: We are open\n  and so on: come', 'colon-in-text | We are open\n  and so on: come'],
  // One cause in each of several lines.
  [
    'a: x: y\nb: @z\nc: [NEW] w\nd: #1\ne: "u',
    'colon-in-text | x: y',
    'special-start | @z',
    'text-after-brackets | [NEW] w',
    'lost-after-hash | #1',
    'quote-never-closes | "u',
  ],
  ['plan:\n  a: x: y\n  b: @z', 'colon-in-text | x: y', 'special-start | @z'],
]

test.each(traps)('%j', (written, ...mishaps) => {
  expect(mishapsOf(written)).toEqual(mishaps)
  expect(mishapsOf(written.replaceAll('\n', '\r\n')).map((each) => each.split(' | ')[0])).toEqual(
    mishaps.map((each) => each.split(' | ')[0]),
  )
})

describe('nothing happens to', () => {
  test.each([
    'name: x   # the rest come from the library',
    'summary:   # nothing yet',
    'channels:   #all of them\n  shop: {type: store}',
    'budget: 20000 #approved',
    'start: 2027-03-01 #a Monday',
    'a: |\n  # x: y\n  [a\n  "b\n  @c\nd: 1',
    'a: >-   # folded\n  one: two\nb: 1',
    'a: "one\n  two: #3"\nb: [x,\n  y, # c\n  z]\nc: {d: "a, b", e: \'it\'\'s\'}',
    'link: https://x.example/#z\ntime: 18:30\nlab: R&D\nshare: 100% sure\nmail: me@you.example',
    'a: &price 20000\nb: *price',
    'shop: &shop\n  type: store',
    'a: -5\nb: [-1, 2]',
    'a: [Remind, invite, "x: y"]',
    'a: x]\nb: it\'s "here"\nc: half “quoted” words',
    'a:\n- b: 1\n  c: 2\n- d',
    '- a\n'.replace('- ', 'x: '),
    '---\na: 1',
    '\ufeffa: 1',
    'a: {\n  b: 1,\n  c: [1,\n    2]\n}\nd: 1',
    '',
    '# only a note',
  ])('%j', (written) => {
    expect(mishapsOf(written)).toEqual([])
  })
})

test('a file of something else is told once', () => {
  expect(mishapsOf('- a\n- b\n- c')).toEqual(['no-colon'])
  expect(mishapsOf(`a: ${'['.repeat(10_000)}`)).toHaveLength(1)
})

/** Pieces of plans with the signs that get planners into trouble. */
const pieces = fc.constantFrom(
  ...[
    'a',
    'b: ',
    'name:',
    ': ',
    ':',
    ' ',
    '  ',
    '\n',
    '\n  ',
    '\n    ',
    '- ',
    '-',
    '#',
    ' #',
    '#x',
  ],
  ...[
    '"',
    "'",
    '[',
    ']',
    '{',
    '}',
    ', ',
    ',',
    '|',
    '>',
    '&',
    '*',
    '!',
    '@',
    '%',
    '?',
    '\t',
    '\r\n',
  ],
  ...[
    '\u00a0',
    '\u200b',
    '“',
    '”',
    'two words',
    '2027-03-01',
    '20,000',
    '---\n',
    '\\',
    'https://x',
  ],
)
const anyText = fc.array(pieces, { maxLength: 40 }).map((all) => all.join(''))

test('whatever is written, mishaps lie in the text and in its order', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const segment of openDocument(text).segments) {
        let last = 0
        for (const mishap of mishapsIn(segment)) {
          for (const { start, end } of [mishap, mishap.text ?? mishap, ...(mishap.also ?? [])]) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeGreaterThanOrEqual(start)
            expect(end).toBeLessThanOrEqual(segment.text.length)
          }
          expect(mishap.start).toBeGreaterThanOrEqual(last)
          last = mishap.start
        }
      }
    }),
    { numRuns: 3000 },
  )
})

test('what cannot be read is always told', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      for (const segment of openDocument(text).segments) {
        if (parse(segment).faults.length === 0) continue
        expect(mishapsIn(segment).length).toBeGreaterThan(0)
      }
    }),
    { numRuns: 3000 },
  )
})

/** Texts that would take hours if every line were compared with every other. */
test.each([
  ['a:', '\n  - "x" y'],
  ['a: x', '\n  b c #d'],
  ['a: @x', '\n  b c'],
  ['a: [', '\n  "x" y, '],
  ['a: {', '\n  b: c'],
  ['a:', '\n  b: "'],
  ['a:', '\n  b: [x'],
  ['a:', '\n  b: > x'],
  ['a: ', '['],
  ['a: {', 'x: "y" z, '],
  ['', '-\t'],
])('%j and 20,000 times %j do not hang it', (start, again) => {
  const text = start + again.repeat(20_000)
  const mishaps = mishapsIn(segmentOf(text, 'section', [], 0))
  expect(mishaps.length).toBeGreaterThan(0)
  expect(mishaps.length).toBeLessThanOrEqual(100)
})
