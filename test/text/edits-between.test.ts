import fc from 'fast-check'
import { expect, test } from 'vitest'
import { applyEdits, editsBetween } from '../../src/core/index.ts'

const text = fc
  .array(fc.tuple(fc.constantFrom('', 'a', 'b', 'c'), fc.constantFrom('\n', '\r\n')), {
    maxLength: 12,
  })
  .chain((lines) => fc.constantFrom('', 'd').map((end) => lines.flat().join('') + end))

test('the edits make the one text of the other', () => {
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(applyEdits(before, editsBetween(before, after))).toBe(after)
    }),
  )
})

test('lines that stay are not touched, and equal texts need no edit', () => {
  const before = 'one\ntwo\nthree\nfour\n'
  expect(editsBetween(before, before)).toEqual([])
  expect(editsBetween(before, 'one\nzwei\nthree\nfour\nfive\n')).toEqual([
    {
      range: { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } },
      newText: 'zwei\n',
    },
    {
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 0 } },
      newText: 'five\n',
    },
  ])
})
