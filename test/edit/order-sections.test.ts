import { describe, expect, test } from 'vitest'
import { lines, outcome, type Row } from './changed.ts'

const change = { do: 'order-sections' } as const

describe('sections come into the order of the format', () => {
  const rows: readonly Row[] = [
    [
      'with their comments',
      lines(
        '# the whole plan',
        'commsPlan: 1',
        '# where we speak',
        'channels:',
        '  shop: {type: store}',
        '  # more to come',
        '',
        '# the cover',
        '',
        'plan:',
        '  name: Spring',
        '',
        'brand: x   # ours',
      ),
      change,
      lines(
        '# the whole plan',
        'commsPlan: 1',
        '# the cover',
        '',
        'plan:',
        '  name: Spring',
        '',
        'brand: x   # ours',
        '',
        '# where we speak',
        'channels:',
        '  shop: {type: store}',
        '  # more to come',
      ),
    ],
    [
      'and the top of the file stays the top',
      '# all\n\nbrand: x\ncommsPlan: 1\n',
      change,
      '# all\n\ncommsPlan: 1\nbrand: x\n',
    ],
    [
      'and those it does not know stay behind their neighbour',
      'brand: x\nx-note: y\nplan: {}\n',
      change,
      'plan: {}\nbrand: x\nx-note: y\n',
    ],
    ['without a last line end', 'brand: x\nplan: {}', change, 'plan: {}\nbrand: x'],
    [
      'with other line ends',
      'brand: x\r\n\r\nplan: {}\r\n',
      change,
      'plan: {}\r\n\r\nbrand: x\r\n',
    ],
    [
      'and a word below the last one stays there',
      'brand: x\nplan: {}\n\n# end\n',
      change,
      'plan: {}\nbrand: x\n\n# end\n',
    ],
    [
      'in a library, too',
      'channels: {}\ncommsLibrary: 1\n',
      change,
      'commsLibrary: 1\nchannels: {}\n',
    ],
    ['and nothing happens when they are', 'plan: {}\nbrand: x\n', change, 'plan: {}\nbrand: x\n'],
    ['but not when a line cannot be read', 'brand: "x\nplan: {}\n', change, 'refused'],
    ['nor between braces', '{brand: x, plan: {}}\n', change, 'refused'],
  ]
  test.each(rows)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
})
