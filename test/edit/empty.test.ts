import { describe, expect, test } from 'vitest'
import { lines, outcome, pathOf, type Row } from './changed.ts'

const empty = (path: string) => ({ do: 'empty' as const, path: pathOf(path) })

const rows: readonly Row[] = [
  [
    'a section, which keeps its comments',
    lines(
      '# who',
      'audiences:   # agreed',
      '  # all of them',
      '',
      '  # the first',
      '  locals:   # nearby',
      '    who: People',
      '    # of whom many',
      '  # still to come',
      '',
      'brand: oak',
    ),
    empty('audiences'),
    lines(
      '# who',
      'audiences: {}   # agreed',
      '  # all of them',
      '',
      '  # still to come',
      '',
      'brand: oak',
    ),
  ],
  [
    'a list',
    lines('plan:', '  tags:   # words', '  - a', '  # later', '  - b', '  name: A'),
    empty('plan.tags'),
    lines('plan:', '  tags: []   # words', '  name: A'),
  ],
  [
    'braces',
    'channels: {shop: {type: store}} # ours\n',
    empty('channels'),
    'channels: {} # ours\n',
  ],
  [
    'the end of a file without a last line end',
    'channels:\n  shop:\n    type: store',
    empty('channels'),
    'channels: {}',
  ],
  ['what holds nothing', 'channels: {}\n', empty('channels'), 'refused'],
  ['a word', 'brand: oak\n', empty('brand'), 'refused'],
]

describe('emptying', () => {
  test.each(rows)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
})
