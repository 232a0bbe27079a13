import { describe, expect, test } from 'vitest'
import { lines, outcome, pathOf, type Row } from './changed.ts'

const onLines = (path: string) => ({ do: 'restyle', path: pathOf(path), as: 'lines' }) as const
const inBraces = (path: string) => ({ do: 'restyle', path: pathOf(path), as: 'braces' }) as const

describe('braces become lines', () => {
  const rows: readonly Row[] = [
    [
      'with every word as it is written',
      `channels:\n  shop: {type: store, role: "Opens, early", 'name':  'It''s', open}\n`,
      onLines('channels.shop'),
      lines(
        'channels:',
        '  shop:',
        '    type: store',
        '    role: "Opens, early"',
        "    'name': 'It''s'",
        '    open:',
      ),
    ],
    [
      'and the comment stays behind the name',
      'channels:\n  shop: {type: store}   # the big one\n  web: {type: website}\n',
      onLines('channels.shop'),
      'channels:\n  shop:   # the big one\n    type: store\n  web: {type: website}\n',
    ],
    [
      'for a list as for fields',
      'a:\n  measures: [{metric: reach, to: 10}, {metric: recall}]\n',
      onLines('a.measures'),
      'a:\n  measures:\n    - {metric: reach, to: 10}\n    - {metric: recall}\n',
    ],
    [
      'with dashes as deep as elsewhere in the file',
      'a:\n- b: 1\nc: [d, e]\n',
      onLines('c'),
      'a:\n- b: 1\nc:\n- d\n- e\n',
    ],
    [
      'in a list item, the first field behind the dash',
      'a:\n  - {metric: reach, to: 10}   # by May\n  - b\n',
      onLines('a.0'),
      'a:\n  - metric: reach   # by May\n    to: 10\n  - b\n',
    ],
    [
      'and comments between them stay with their field',
      'a:\n  b: { # all of it\n    c: 1, # one\n    # above d\n    d: [\n      x\n    ],\n    # the last\n  }\n',
      onLines('a.b'),
      lines(
        'a:',
        '  b:',
        '    # all of it',
        '    c: 1   # one',
        '    # above d',
        '    d: [',
        '      x',
        '    ]',
        '    # the last',
      ),
    ],
    [
      'by the steps of the file, and with its line ends',
      'a:\r\n    b: {c: 1, d: 2}\r\n',
      onLines('a.b'),
      'a:\r\n    b:\r\n        c: 1\r\n        d: 2\r\n',
    ],
    ['but not within other braces', 'a: {b: {c: 1}}\n', onLines('a.b'), 'refused'],
    ['nor when nothing is between them', 'a: {}\n', onLines('a'), 'refused'],
    ['nor when there are none', 'a: b\n', onLines('a'), 'refused'],
  ]
  test.each(rows)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
})

describe('lines become braces', () => {
  const rows: readonly Row[] = [
    [
      'and what has a comma gets quotes',
      lines(
        'channels:',
        '  shop:',
        '    type: store',
        '    role: Opens, early',
        "    name: 'It''s'",
      ),
      inBraces('channels.shop'),
      `channels:\n  shop: {type: store, role: "Opens, early", name: 'It''s'}\n`,
    ],
    [
      'with all that is within',
      lines('a:', '  b:   # why', '    - c: 1', '      d: [x]', '    - e', '', 'f: 1'),
      inBraces('a.b'),
      'a:\n  b: [{c: 1, d: [x]}, e]   # why\n\nf: 1\n',
    ],
    [
      'in a list item',
      'a:\n  - b: 1\n    c: 2\n  - d\n',
      inBraces('a.0'),
      'a:\n  - {b: 1, c: 2}\n  - d\n',
    ],
    ['but not with a comment between', 'a:\n  b: 1\n  # why\n  c: 2\n', inBraces('a'), 'refused'],
    ['nor with a comment behind', 'a:\n  b: 1 # why\n', inBraces('a'), 'refused'],
    ['nor with a text of several lines', 'a:\n  b: |\n    c\n', inBraces('a'), 'refused'],
    ['nor with a name for a value', 'a:\n  b: &c 1\n  d: *c\n', inBraces('a'), 'refused'],
    ['nor when the line gets too long', `a:\n  b: ${'c'.repeat(120)}\n`, inBraces('a'), 'refused'],
  ]
  test.each(rows)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
})
