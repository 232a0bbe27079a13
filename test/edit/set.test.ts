import { describe, expect, test } from 'vitest'
import { lines, outcome, type Row, set } from './changed.ts'

const replaced: readonly Row[] = [
  [
    'a word changes, the comment behind it stays',
    'plan:\n  status: draft   # for now\n',
    set('plan.status', 'in-review'),
    'plan:\n  status: in-review   # for now\n',
  ],
  ['double quotes stay', 'brand: "Oak"\n', set('brand', 'Elm'), 'brand: "Elm"\n'],
  ['single quotes stay', "brand: 'Oak'\n", set('brand', "Elm's"), "brand: 'Elm''s'\n"],
  [
    'single quotes cannot hold a line end',
    "notes: 'Oak'\n",
    set('notes', 'Oak\nElm'),
    'notes: "Oak\\nElm"\n',
  ],
  [
    'a number loses its quotes',
    'budget: {total: "9"}\n',
    set('budget.total', 10),
    'budget: {total: 10}\n',
  ],
  [
    'quotes come where they are needed',
    'notes: Open\n',
    set('notes', 'Open: now'),
    'notes: "Open: now"\n',
  ],
  [
    'a text with a comma gets them in braces',
    'brand: {promise: A}\n',
    set('brand.promise', 'A, B'),
    'brand: {promise: "A, B"}\n',
  ],
  [
    'but not on its own line',
    'brand:\n  promise: A\n',
    set('brand.promise', 'A, B'),
    'brand:\n  promise: A, B\n',
  ],
  [
    'dates stay plain',
    'plan:\n  start: 2027-03-01\n',
    set('plan.start', '2027-03-02'),
    'plan:\n  start: 2027-03-02\n',
  ],
  [
    'NO is Norway',
    'plan:\n  markets: [DK]\n',
    set('plan.markets.0', 'NO'),
    'plan:\n  markets: ["NO"]\n',
  ],
  [
    'a folded text stays folded',
    lines(
      'plan:',
      '    summary: >   # short',
      '        One two',
      '        three.',
      '    # next',
      '    name: A',
    ),
    set('plan.summary', 'Four five six.\n'),
    lines(
      'plan:',
      '    summary: >   # short',
      '        Four five six.',
      '    # next',
      '    name: A',
    ),
  ],
  [
    'lines of a text stay lines',
    lines('notes: |', '  One', '', '  two'),
    set('notes', 'Three\n\nfour\nfive\n'),
    lines('notes: |', '  Three', '', '  four', '  five'),
  ],
  [
    'a block ends where the new text is one short line',
    lines('notes: |', '  One', '  two', '# end'),
    set('notes', 'Three'),
    lines('notes: Three', '# end'),
  ],
  [
    'a text of several lines becomes a block below a comment',
    lines('notes: One   # mine', 'x-a: 1'),
    set('notes', 'One\ntwo'),
    lines('notes: |-   # mine', '  One', '  two', 'x-a: 1'),
  ],
  [
    'a text over two lines becomes one',
    lines('plan:', '  name: One', '    two', '  id: a'),
    set('plan.name', 'Three'),
    lines('plan:', '  name: Three', '  id: a'),
  ],
  [
    'a section becomes a word',
    lines('# who speaks', 'brand:   # ours', '  name: Oak', '  promise: A', '', 'objectives: {}'),
    set('brand', 'oak'),
    lines('# who speaks', 'brand: oak   # ours', '', 'objectives: {}'),
  ],
  [
    'a word becomes a section',
    lines('brand: oak   # ours', 'objectives: {}'),
    set('brand', { promise: 'A', name: 'Oak' }),
    lines('brand:   # ours', '  name: Oak', '  promise: A', 'objectives: {}'),
  ],
]

const changedInPart: readonly Row[] = [
  [
    'only the item that differs changes in a list',
    lines('plan:', '  tags:', '    - one   # first', '    - two   # second'),
    set('plan.tags', ['one', 'three']),
    lines('plan:', '  tags:', '    - one   # first', '    - three   # second'),
  ],
  [
    'an item that is not wanted any more goes out of the middle',
    lines('plan:', '  tags: [one, two, three]'),
    set('plan.tags', ['one', 'three']),
    lines('plan:', '  tags: [one, three]'),
  ],
  [
    'new items follow',
    'plan: {tags: [one]}\n',
    set('plan.tags', ['one', 'two']),
    'plan: {tags: [one, two]}\n',
  ],
  [
    'an empty list stays a list',
    'plan: {tags: [one]}\n',
    set('plan.tags', []),
    'plan: {tags: []}\n',
  ],
  [
    'only the fields that differ change in a map',
    lines(
      'budget:',
      '  # all of it',
      '  total: 90   # net',
      '  split: {brand: 60, activation: 30}',
    ),
    set('budget', { total: 90, split: { brand: 60, activation: 40 }, contingency: 5 }),
    lines(
      'budget:',
      '  # all of it',
      '  total: 90   # net',
      '  split: {brand: 60, activation: 40}',
      '  contingency: 5',
    ),
  ],
  [
    'fields that are not wanted go',
    lines('plan:', '  name: A', '  id: a   # short', '  status: draft'),
    set('plan', { name: 'A', status: 'live' }),
    lines('plan:', '  name: A', '  status: live'),
  ],
  [
    'entries in another order are written anew, because the order tells the story',
    lines('connectedStory:', '  chapters:', '    a: {message: A}', '    b: {message: B}'),
    set('connectedStory.chapters', { b: { message: 'B' }, a: { message: 'A' } }),
    lines(
      'connectedStory:',
      '  chapters:',
      '    b:',
      '      message: B',
      '    a:',
      '      message: A',
    ),
  ],
]

const unchanged: readonly Row[] = [
  ['the same word', 'brand: oak # ours\n', set('brand', 'oak'), 'brand: oak # ours\n'],
  [
    'the same list',
    'plan: {tags: [a,  b]}\n',
    set('plan.tags', ['a', 'b']),
    'plan: {tags: [a,  b]}\n',
  ],
  ['the same section', 'brand: {name: A}\n', set('brand', { name: 'A' }), 'brand: {name: A}\n'],
]

const refused: readonly Row[] = [
  ['below a word', 'brand: oak\n', set('brand.name', 'Oak'), 'refused'],
  ['a field of a list', 'plan: {tags: [a]}\n', set('plan.tags.first', 'b'), 'refused'],
  ['behind the end of a list', 'plan: {tags: [a]}\n', set('plan.tags.3', 'b'), 'refused'],
  [
    'what is named elsewhere, too',
    'plan: {id: &a one, name: *a}\n',
    set('plan.id', 'two'),
    'refused',
  ],
  ['one field twice', 'brand: oak\n', [set('brand', 'elm'), set('brand', 'ash')], 'refused'],
  ['one missing field twice', 'plan: {}\n', [set('plan.id', 'a'), set('plan.id', 'b')], 'refused'],
  [
    'a field inside a section that becomes a word',
    'brand: {name: A}\n',
    [set('brand', 'a'), set('brand.name', 'B')],
    'refused',
  ],
]

describe('setting a value', () => {
  test.each(replaced)('in place of another: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(changedInPart)('only what differs: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(unchanged)('that is there: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(refused)('where it cannot be: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test('the file itself', () => {
    expect(outcome(['', 'a: 1\n', { do: 'set', path: [], value: 1 }, ''])).toBe('refused')
  })
})
