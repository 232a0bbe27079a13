import { describe, expect, test } from 'vitest'
import type { SelectionRange } from 'vscode-languageserver'
import { foldingRanges, openDocument, selectionAt } from '../../../src/core/index.ts'
import { lineStartsOf, offsetAt, positionAt } from '../../../src/core/text/lines.ts'

const plan = `# A plan
# of two lines
commsPlan: 1
imports:
  - a.commslib.yaml
  - b.commslib.yaml

plan:
  summary: >-   # folded
    One
      - deeper
    # no comment
  approvers:
  - CMO
  - CFO

# before the channels
# stands this
channels:
  # inside
  # the channels
  shop: {
    type: store,
    measures: [
      {metric: reach}
    ]
  }
  web: {type: app}
notes: word
`

describe('folding', () => {
  test('takes sections, entries, lists, long texts, brackets and comments', () => {
    expect(folds(plan)).toEqual([
      '1–2 comment',
      '4–6 imports',
      '8–15',
      '9–12',
      '13–15',
      '17–18 comment',
      '19–28',
      '20–21 comment',
      '22–26',
      '24–25',
    ])
    expect(folds(plan.replaceAll('\n', '\r\n'))).toEqual(folds(plan))
  })

  test('goes on in lines that cannot be read', () => {
    expect(
      folds('channels:\n  shop: {type: [\n    a\n  "web:\n    type: x\nteams:\n  a: 1'),
    ).toEqual(['1–5', '2–3', '4–5', '6–7'])
  })

  test('finds nothing in a text of single lines', () => {
    expect(folds('')).toEqual([])
    expect(folds('commsPlan: 1\n\n# one\nnotes: a\n')).toEqual([])
  })
})

describe('a selection grows', () => {
  const text = `commsPlan: 1
connectedStory:
  idea: Short
  chapters:
    one:
      message: "Get ‸on now"   # then
      channels: [shop, web]
    two: {}
notes: word`

  test('from the word to the file', () => {
    expect(steps(text)).toEqual([
      'on',
      'Get on now',
      '"Get on now"',
      'message: "Get on now"',
      'message: "Get on now"   # then',
      'message: "Get on now"   # then … channels: [shop, web]',
      'one: … channels: [shop, web]',
      'one: … two: {}',
      'connectedStory: … two: {}',
      'commsPlan: 1 … notes: word',
    ])
  })

  test('through braces', () => {
    expect(steps('channels:\n  a: {type: store, access: [x, long-‸word]}\n')).toEqual([
      'long-word',
      '[x, long-word]',
      'access: [x, long-word]',
      '{type: store, access: [x, long-word]}',
      'a: {type: store, access: [x, long-word]}',
      'channels: … a: {type: store, access: [x, long-word]}',
      'channels: …',
    ])
  })

  test('in comments, empty lines and texts that cannot be read', () => {
    expect(steps('# a wo‸rd\ncommsPlan: 1')).toEqual([
      'word',
      '# a word',
      '# a word … commsPlan: 1',
    ])
    expect(steps('commsPlan: 1\n‸\nnotes: a')).toEqual(['', 'commsPlan: 1 … notes: a'])
    expect(steps('channels: {a: [‸').at(-1)).toBe('channels: {a: [')
  })

  /** The texts that are selected one after the other: the first line of each and, if there are more, the last. */
  function steps(marked: string): string[] {
    const text = marked.replace('‸', '')
    const starts = lineStartsOf(text)
    const at = positionAt(starts, text.length, marked.indexOf('‸'))
    const found: string[] = []
    let step: SelectionRange | undefined = selectionAt(openDocument(text), at)
    for (; step; step = step.parent) {
      const { start, end } = step.range
      const said = text.slice(offsetAt(text, starts, start), offsetAt(text, starts, end))
      const lines = said.split('\n').map((line) => line.trim())
      found.push(lines.length > 1 ? `${lines[0]} … ${lines.at(-1)}`.trim() : said)
    }
    return found
  }
})

function folds(text: string): string[] {
  return foldingRanges(openDocument(text)).map(({ startLine, endLine, kind }) =>
    `${startLine + 1}–${endLine + 1} ${kind ?? ''}`.trim(),
  )
}
