import fc from 'fast-check'
import { expect, test } from 'vitest'
import { openDocument } from '../../../src/core/document/document.ts'
import { joinedTree } from '../../../src/core/edit/joined-tree.ts'
import { sameTree } from '../../../src/core/edit/same-tree.ts'
import { formatOnEnter } from '../../../src/core/language/formatting/format-on-enter.ts'
import { applyEdits } from '../../../src/core/text/lines.ts'
import { examplePlans } from '../../document/random-edits.ts'

test.each([
  ['tidies the line just left', 'plan:\n  name :   Spring  \n  ‸', 'plan:\n  name: Spring\n  '],
  ['indents what a field opens', 'channels:\n‸', 'channels:\n  '],
  ['indents below a list item', '- measures:\n‸', '- measures:\n    '],
  ['starts below the field before', '  shop: {type: store}\n‸', '  shop: {type: store}\n  '],
  ['starts below the dash before', 'x:\n  - radio\n‸', 'x:\n  - radio\n  '],
  ['starts below the first field of an item', 'x:\n  - a: 1\n‸', 'x:\n  - a: 1\n    '],
  ['starts like what stands there already', 'a:\n‸\n      b: 1\n', 'a:\n      \n      b: 1\n'],
  ['indents with other line ends', 'a:\r\n‸\r\n', 'a:\r\n  \r\n'],
])('%s', (_what, typed, after) => {
  expect(afterEnter(typed)).toBe(after)
})

test.each([
  ['an indentation that somebody chose', 'plan:\n  name: a\n ‸'],
  ['a deeper indentation below a field', 'plan:\n       ‸'],
  ['the column of the line just left', 'plan:\n     name: a\n     ‸'],
  ['other lines', 'plan:\n  name:   a\n  status: draft\n  ‸'],
  ['a dash that waits for its item', 'x:\n  - \n  ‸'],
  ['a text in a block', 'a: |\n  two  \n  ‸'],
  ['a text between quotes', 'a: "two  \n‸'],
  ['lines between braces', 'a: {\n‸\n}\n'],
  ['words that moved down', 'plan:\n‸name: a\n'],
  ['lines that cannot be read', 'plan:\n  name:   "Spring\n‸'],
  ['a comment', '  # to do\n‸'],
])('leaves %s alone', (_what, typed) => {
  expect(afterEnter(typed)).toBe(typed.replace('‸', ''))
})

test('on any line of any plan changes nothing that is said, and on no other line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...examplePlans), fc.nat(), (text, seed) => {
      const lines = text.split('\n')
      const line = 1 + (seed % (lines.length - 1))
      lines.splice(line, 0, '')
      const before = lines.join('\n')
      const document = openDocument(before)
      const edits = formatOnEnter(document, { line, character: 0 }, { step: 2 })
      const after = applyEdits(before, edits)
      for (const edit of edits) expect([line - 1, line]).toContain(edit.range.start.line)
      expect(after.replace(/\s/g, '')).toBe(before.replace(/\s/g, ''))
      expect(sameTree(joinedTree(document), joinedTree(openDocument(after)))).toBe(true)
    }),
    { numRuns: 25 },
  )
})

/** The text after Enter has been pressed; the cursor is on the new line at ‸. */
function afterEnter(typed: string): string {
  const before = typed.slice(0, typed.indexOf('‸'))
  const text = typed.replace('‸', '')
  const position = {
    line: before.split('\n').length - 1,
    character: before.length - before.lastIndexOf('\n') - 1,
  }
  return applyEdits(text, formatOnEnter(openDocument(text), position, { step: 2 }))
}
