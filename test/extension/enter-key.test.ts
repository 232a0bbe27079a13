import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

interface EnterRule {
  readonly beforeText: string
  readonly afterText?: string
  readonly action: { readonly indent: string; readonly appendText?: string }
}

const { onEnterRules, wordPattern } = JSON.parse(
  readFileSync('language/language-configuration.json', 'utf8'),
) as { onEnterRules: EnterRule[]; wordPattern: { pattern: string; flags: string } }

test.each([
  ['plan:', 'one step in'],
  ['  shop: # the big one', 'one step in'],
  ['  summary: >', 'one step in'],
  ['notes: |-', 'one step in'],
  ['  - measures:', 'one step in + “  ”'],
  ['  name: Spring', 'as before'],
  ['  time: at 10:30', 'as before'],
  ['  - radio', 'as before + “- ”'],
  ['  - what: it rains', 'as before + “  ”'],
  ['  - {metric: visits, to: 100}', 'as before + “- ”'],
  ['# A word about the plan:', 'as before'],
])('after “%s” a new line begins %s', (line, begins) => {
  expect(newLineAfter(line, '')).toBe(begins)
})

test('a comment that is cut in two stays a comment', () => {
  expect(newLineAfter('  # one half', ' the other half')).toBe('as before + “# ”')
})

test('names with hyphens are one word', () => {
  const { pattern, flags } = wordPattern
  const words = '  drive-home-radio: {type: radio, role: Don’t move}'.match(
    new RegExp(pattern, `g${flags}`),
  )
  expect(words).toEqual(['drive-home-radio', 'type', 'radio', 'role', 'Don’t', 'move'])
})

/** What VS Code does on Enter: the first rule that fits, or else the indentation of the line above. */
function newLineAfter(before: string, after: string): string {
  const rule = onEnterRules.find(
    ({ afterText, beforeText }) =>
      new RegExp(beforeText).test(before) && (!afterText || new RegExp(afterText).test(after)),
  )
  const indent = rule?.action.indent === 'indent' ? 'one step in' : 'as before'
  return rule?.action.appendText ? `${indent} + “${rule.action.appendText}”` : indent
}
