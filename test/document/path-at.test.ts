import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { analyse, noLibraries, openDocument, pathAt, placeOf } from '../../src/core/index.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from './random-edits.ts'

const plan = `# Spring
commsPlan: 1

plan:
  name: Spring
  summary: |
    One morning.
    Then another.
connectedStory:
  # What comes first
  chapters:
    the-smell:
      message: Come closer   # for now
      channels:
        - window
        - {channel: letter, actionHere: true}

channels:
  window: {type: shop-window, role: Shows it}
  letter:
    role: Says: it
    type: email
`

function at(line: number, character: number) {
  return pathAt(openDocument(plan), { line, character })
}

describe('the part that a position is in', () => {
  test.each([
    ['before everything', 0, 0, []],
    ['a name', 4, 3, ['plan', 'name']],
    ['the value behind it', 4, 11, ['plan', 'name']],
    ['the indentation before it', 4, 0, ['plan', 'name']],
    ['a text of several lines', 7, 9, ['plan', 'summary']],
    ['an entry', 11, 6, ['connectedStory', 'chapters', 'the-smell']],
    ['a remark', 12, 34, ['connectedStory', 'chapters', 'the-smell', 'message']],
    ['an item', 14, 0, ['connectedStory', 'chapters', 'the-smell', 'channels', 0]],
    ['a dash', 14, 8, ['connectedStory', 'chapters', 'the-smell', 'channels', 0]],
    [
      'a field in braces',
      15,
      34,
      ['connectedStory', 'chapters', 'the-smell', 'channels', 1, 'actionHere'],
    ],
    [
      'a blank line',
      16,
      0,
      ['connectedStory', 'chapters', 'the-smell', 'channels', 1, 'actionHere'],
    ],
    ['an entry on one line', 18, 0, ['channels', 'window']],
    ['what stands on that line', 18, 33, ['channels', 'window', 'role']],
    ['a line below one that cannot be read', 21, 0, ['channels', 'letter']],
    ['behind the end', 99, 7, ['channels', 'letter']],
  ])('%s', (_, line, character, path) => {
    expect(at(line, character).slice(0, path.length)).toEqual(path)
    if (line < 20) expect(at(line, character)).toEqual(path)
  })

  test.each(examplePlans)('is where that part is found again (example %#)', (text) => {
    const document = openDocument(text)
    const analysis = analyse({ uri: 'file:///a', document, libraries: noLibraries, rules: [] })
    const lines = text.split('\n')
    const found = new Set<string>()
    for (const [line, written] of lines.entries()) {
      if (/^\s*(#|$)/.test(written)) continue
      const path = pathAt(document, { line, character: written.search(/\S/) })
      const { start } = placeOf(analysis, path, 'name')
      expect(pathAt(document, start), written).toEqual(path)
      found.add(JSON.stringify(path))
    }
    expect(found.size).toBeGreaterThan(lines.length / 3)
  })

  test('is there in every text', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examplePlans),
        fc.array(randomEdit, { minLength: 1, maxLength: 3 }),
        fc.nat(400),
        fc.nat(60),
        (start, edits, line, character) => {
          let text = start
          for (const edit of edits) {
            const { range, text: newText } = changeOf(text, edit)
            text = applyEdits(text, range ? [{ range, newText }] : [])
          }
          const path = pathAt(openDocument(text), { line, character })
          expect(path.every((step) => typeof step === 'string' || step >= 0)).toBe(true)
        },
      ),
      { numRuns: 60 },
    )
  })
})
