import { describe, expect, test } from 'vitest'
import { lines, outcome, pathOf, type Row } from './changed.ts'

const remove = (path: string, occurrence?: number) => ({
  do: 'remove' as const,
  path: pathOf(path),
  ...(occurrence !== undefined && { occurrence }),
})

const onLines: readonly Row[] = [
  [
    'a field with its comments',
    lines(
      'plan:',
      '  name: A',
      '  # not yet',
      '  # or is it',
      '  status: draft   # for now',
      '    # until May',
      '  # when',
      '  start: 2027-03-01',
    ),
    remove('plan.status'),
    lines('plan:', '  name: A', '  # when', '  start: 2027-03-01'),
  ],
  [
    'comments behind a gap or in another column stay',
    lines('plan:', '  # all of it', '', '  status: draft', '# end'),
    [remove('plan.status'), { do: 'set', path: ['plan', 'name'], value: 'A' }],
    'refused',
  ],
  [
    'an entry with all that it holds',
    lines(
      'channels:',
      '  shop:',
      '    type: store',
      '    role: |',
      '      Sells',
      '',
      '      # and more',
      '  web: {type: own-website}',
    ),
    remove('channels.shop'),
    lines('channels:', '  web: {type: own-website}'),
  ],
  [
    'a section with its gap',
    lines('commsPlan: 1', '', '# who', 'brand: oak', '', 'channels: {}'),
    remove('brand'),
    lines('commsPlan: 1', '', 'channels: {}'),
  ],
  [
    'the last section',
    lines('commsPlan: 1', '', 'brand: oak'),
    remove('brand'),
    lines('commsPlan: 1'),
  ],
  [
    'the last line of a file without a last line end',
    'commsPlan: 1\n\nbrand: oak',
    remove('brand'),
    'commsPlan: 1',
  ],
  [
    'the first section, but not what is said at the top of the file',
    lines('# My plan', 'commsPlan: 1', 'brand: oak'),
    remove('commsPlan'),
    lines('# My plan', 'brand: oak'),
  ],
  ['the only section', lines('# My plan', 'commsPlan: 1'), remove('commsPlan'), lines('# My plan')],
  [
    'a list item',
    lines(
      'risks:',
      '  - what: Rain',
      '    impact: high',
      '  # really',
      '  - what: Snow',
      'notes: A',
    ),
    remove('risks.1'),
    lines('risks:', '  - what: Rain', '    impact: high', 'notes: A'),
  ],
  [
    'the field behind the dash',
    lines('risks:', '  - what: Rain   # cats', '    # how bad', '    impact: high'),
    remove('risks.0.what'),
    lines('risks:', '  - # how bad', '    impact: high'),
  ],
  [
    'the second of two equal names',
    lines('channels:', '  shop: {type: store}', '  shop: {type: kiosk}', '  web: {}'),
    remove('channels.shop', 1),
    lines('channels:', '  shop: {type: store}', '  web: {}'),
  ],
  [
    'the first of two equal names',
    lines('brand: oak', 'brand: elm'),
    remove('brand'),
    lines('brand: elm'),
  ],
  [
    'neighbours',
    lines('risks:', '  - what: Rain', '    impact: high', '    owner: a', '  - what: Snow'),
    [remove('risks.0.what'), remove('risks.0.impact')],
    lines('risks:', '  - owner: a', '  - what: Snow'),
  ],
]

const inBraces: readonly Row[] = [
  ['the first', 'plan: {tags: [a, b, c]}\n', remove('plan.tags.0'), 'plan: {tags: [b, c]}\n'],
  [
    'one in the middle',
    'plan: {tags: [a, b, c]}\n',
    remove('plan.tags.1'),
    'plan: {tags: [a, c]}\n',
  ],
  ['the last', 'plan: {tags: [a, b, c] }\n', remove('plan.tags.2'), 'plan: {tags: [a, b] }\n'],
  [
    'a field',
    'brand: {name: A, promise, values: [b]}\n',
    remove('brand.promise'),
    'brand: {name: A, values: [b]}\n',
  ],
  [
    'several',
    'plan: {tags: [a, b, c, d]}\n',
    [remove('plan.tags.0'), remove('plan.tags.2'), remove('plan.tags.3')],
    'plan: {tags: [b]}\n',
  ],
  [
    'one on its own line',
    lines(
      'plan:',
      '  tags: [',
      '    a, # first',
      '    # the other',
      '    b, # second',
      '    c',
      '  ]',
    ),
    remove('plan.tags.1'),
    lines('plan:', '  tags: [', '    a, # first', '    c', '  ]'),
  ],
  [
    'the last on its own line',
    lines('plan:', '  tags: [', '    a, # first', '    b # second', '  ]'),
    remove('plan.tags.1'),
    lines('plan:', '  tags: [', '    a # first', '  ]'),
  ],
  [
    'one in the next line, but not the comment before it',
    lines('plan:', '  tags: [a, # first', '    b]'),
    remove('plan.tags.1'),
    lines('plan:', '  tags: [a # first', '    ]'),
  ],
]

const withTheirField: readonly Row[] = [
  [
    'the only entry of a section',
    lines('plan: {}', '# where', 'channels:', '  shop:', '    type: store', 'teams: {}'),
    remove('channels.shop'),
    lines('plan: {}', 'teams: {}'),
  ],
  [
    'the only item of a list',
    'brand: {name: A, values: [b]}\n',
    remove('brand.values.0'),
    'brand: {name: A}\n',
  ],
  [
    'all items of a list, one by one',
    lines('plan:', '  name: A', '  tags: [a, b]'),
    [remove('plan.tags.0'), remove('plan.tags.1')],
    lines('plan:', '  name: A'),
  ],
  [
    'the only field of the only item',
    lines('commsPlan: 1', 'calendar:', '  milestones:', '    - what: A'),
    remove('calendar.milestones.0.what'),
    lines('commsPlan: 1'),
  ],
]

const refused: readonly Row[] = [
  ['what is not there', 'brand: {name: A}\n', remove('brand.promise'), 'refused'],
  ['a third where there are two', 'brand: a\nbrand: b\n', remove('brand', 2), 'refused'],
  ['what is named elsewhere', 'plan: {id: &a one, name: *a}\n', remove('plan.id'), 'refused'],
]

describe('taking out', () => {
  test.each(onLines)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(inBraces)('between braces or brackets: %s', (...row) =>
    expect(outcome(row)).toBe(row[3]),
  )
  test.each(withTheirField)('leaves no empty field behind: %s', (...row) =>
    expect(outcome(row)).toBe(row[3]),
  )
  test.each(refused)('is refused: %s', (...row) => expect(outcome(row)).toBe(row[3]))
})
