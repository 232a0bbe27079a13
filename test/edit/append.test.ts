import { describe, expect, test } from 'vitest'
import type { PlanValue } from '../../src/core/edit/change.ts'
import { lines, outcome, pathOf, type Row } from './changed.ts'

const append = (path: string, value: PlanValue) => ({
  do: 'append' as const,
  path: pathOf(path),
  value,
})

const rows: readonly Row[] = [
  [
    'in brackets',
    'plan: {tags: [a, b]}   # two\n',
    append('plan.tags', 'c'),
    'plan: {tags: [a, b, c]}   # two\n',
  ],
  [
    'in empty brackets',
    'plan:\n  tags: []\n',
    append('plan.tags', 'c, d'),
    'plan:\n  tags: ["c, d"]\n',
  ],
  [
    'behind a last comma',
    'plan: {tags: [a, b,]}\n',
    append('plan.tags', 'c'),
    'plan: {tags: [a, b, c,]}\n',
  ],
  [
    'in brackets over several lines',
    lines('plan:', '  tags: [', '    a, # first', '    b  # second', '  ]'),
    append('plan.tags', 'c'),
    lines('plan:', '  tags: [', '    a, # first', '    b,  # second', '    c', '  ]'),
  ],
  [
    'with a dash',
    lines('plan:', '  tags:', '    -   a   # first', '    -   b', '  name: A'),
    append('plan.tags', 'c'),
    lines('plan:', '  tags:', '    -   a   # first', '    -   b', '    -   c', '  name: A'),
  ],
  [
    'with several fields below a dash',
    lines('risks:', '-   what: Rain', '    impact: high', '    # think again', '# end'),
    append('risks', { impact: 'low', what: 'Snow' }),
    lines(
      'risks:',
      '-   what: Rain',
      '    impact: high',
      '    # think again',
      '-   what: Snow',
      '    impact: low',
      '# end',
    ),
  ],
  [
    'with a gap where the items have gaps',
    lines('risks:', '  - what: Rain', '', '  - what: Snow', 'notes: A'),
    append('risks', { what: 'Hail' }),
    lines('risks:', '  - what: Rain', '', '  - what: Snow', '', '  - what: Hail', 'notes: A'),
  ],
  [
    'in braces where the items are',
    lines('risks:', '  - {what: Rain}'),
    append('risks', { what: 'Snow' }),
    lines('risks:', '  - {what: Rain}', '  - {what: Snow}'),
  ],
  [
    'to a list of words that is missing',
    lines('channels:', '  shop:', '    type: store'),
    append('channels.shop.access', 'step-free'),
    lines('channels:', '  shop:', '    type: store', '    access: [step-free]'),
  ],
  [
    'to a list of things that is missing',
    lines('channels:', '  shop:', '    type: store'),
    append('channels.shop.measures', { to: 9, metric: 'footfall' }),
    lines(
      'channels:',
      '  shop:',
      '    type: store',
      '    measures:',
      '      - metric: footfall',
      '        to: 9',
    ),
  ],
  [
    'to a list that is missing in braces',
    'channels: {shop: {type: store}}\n',
    append('channels.shop.measures', { metric: 'footfall' }),
    'channels: {shop: {type: store, measures: [{metric: footfall}]}}\n',
  ],
  [
    'to an empty field',
    'plan:\n  tags: # none yet\n',
    append('plan.tags', 'a'),
    'plan:\n  tags: [a] # none yet\n',
  ],
  [
    'twice',
    lines('plan:', '  tags: [a]', '  markets:', '  approvers:', '    - CMO'),
    [
      append('plan.tags', 'b'),
      append('plan.tags', 'c'),
      append('plan.markets', 'DK'),
      append('plan.markets', 'SE'),
      append('plan.approvers', 'CFO'),
      append('plan.approvers', 'CEO'),
      append('risks', { what: 'Rain' }),
      append('risks', { what: 'Snow' }),
    ],
    lines(
      'plan:',
      '  tags: [a, b, c]',
      '  markets: [DK, SE]',
      '  approvers:',
      '    - CMO',
      '    - CFO',
      '    - CEO',
      'risks:',
      '  - what: Rain',
      '  - what: Snow',
    ),
  ],
  ['to a word', 'brand: oak\n', append('brand', 'elm'), 'refused'],
  ['to named fields', 'brand: {name: A}\n', append('brand', 'elm'), 'refused'],
]

describe('putting a value at the end of a list', () => {
  test.each(rows)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
})
