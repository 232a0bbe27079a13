import { describe, expect, test } from 'vitest'
import type { PlanValue } from '../../src/core/edit/change.ts'
import { lines, outcome, type Row } from './changed.ts'

const set = (path: string, value: PlanValue) => ({
  do: 'set' as const,
  path: path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step)),
  value,
})

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

const added: readonly Row[] = [
  [
    'a field comes behind the one before it in the format',
    lines('plan:', '  name: A', '  start: 2027-03-01'),
    set('plan.status', 'draft'),
    lines('plan:', '  name: A', '  status: draft', '  start: 2027-03-01'),
  ],
  [
    'a first field comes first, above the comment of the next',
    lines('channels:', '  shop:   # ours', '    # its job', '    role: Sells'),
    set('channels.shop.type', 'store'),
    lines('channels:', '  shop:   # ours', '    type: store', '    # its job', '    role: Sells'),
  ],
  [
    'a first field of a list item takes the place behind the dash',
    lines('risks:', '  - impact: high', '    owner: a'),
    set('risks.0.what', 'Rain'),
    lines('risks:', '  - what: Rain', '    impact: high', '    owner: a'),
  ],
  [
    'own fields go last',
    lines('plan:', '  name: A', '  x-cost: 1', '  x-centre: 2', 'brand: a'),
    set('plan.x-more', 3),
    lines('plan:', '  name: A', '  x-cost: 1', '  x-centre: 2', '  x-more: 3', 'brand: a'),
  ],
  [
    'fields of the format stay above own fields',
    lines('plan:', '  name: A', '  x-cost: 1'),
    set('plan.status', 'draft'),
    lines('plan:', '  name: A', '  status: draft', '  x-cost: 1'),
  ],
  [
    'the margin of the file is kept',
    lines('plan:', '    name: A', 'channels:', '    shop: {type: store}'),
    set('brand.voice.sounds', ['warm', 'dry']),
    lines(
      'plan:',
      '    name: A',
      'brand:',
      '    voice:',
      '        sounds: [warm, dry]',
      'channels:',
      '    shop: {type: store}',
    ),
  ],
  [
    'a comment below the last field that stands deeper stays with it',
    lines('channels:', '  shop:', '    type: store', '    # role: to be said', '# end'),
    set('channels.web', { type: 'own-website' }),
    lines(
      'channels:',
      '  shop:',
      '    type: store',
      '    # role: to be said',
      '  web:',
      '    type: own-website',
      '# end',
    ),
  ],
  [
    'in braces it stays in braces',
    lines('channels:', '  shop: {type: store, budget: 9}'),
    set('channels.shop.role', 'Sells, and more'),
    lines('channels:', '  shop: {type: store, role: "Sells, and more", budget: 9}'),
  ],
  [
    'the first one in braces',
    'brand: {promise: A}\n',
    set('brand.name', 'Oak'),
    'brand: {name: Oak, promise: A}\n',
  ],
  [
    'into empty braces',
    'channels: { }\n',
    set('channels.shop.type', 'store'),
    'channels: {shop: {type: store}}\n',
  ],
  [
    'a sentence in braces that stops at its comma is not torn apart',
    lines('channels:', '  mail: {role: Remind, invite and thank, budget: 9}'),
    set('channels.mail.access', ['captions']),
    lines('channels:', '  mail: {role: Remind, invite and thank, budget: 9, access: [captions]}'),
  ],
  [
    'nor by a field that comes right behind it',
    lines('channels:', '  mail: {role: Remind, invite and thank, budget: 9}'),
    set('channels.mail.mode', 'online'),
    lines('channels:', '  mail: {role: Remind, invite and thank, mode: online, budget: 9}'),
  ],
  [
    'braces over several lines get a line more',
    lines('budget: {', '  total: 9,  # net', '  contingency: 1  # gross', '}'),
    set('budget.split', { brand: 60, activation: 40 }),
    lines(
      'budget: {',
      '  total: 9,  # net',
      '  split: {brand: 60, activation: 40},',
      '  contingency: 1  # gross',
      '}',
    ),
  ],
  [
    'and a comma where the last one has none',
    lines('budget: {', '  total: 9,', '  split: {brand: 60}  # gross', '}'),
    set('budget.contingency', 1),
    lines('budget: {', '  total: 9,', '  split: {brand: 60},  # gross', '  contingency: 1', '}'),
  ],
  [
    'an entry looks like its neighbours',
    lines('channels:', '  shop: {type: store}', 'teams: {}'),
    set('channels.web', { role: 'Tells', type: 'own-website' }),
    lines(
      'channels:',
      '  shop: {type: store}',
      '  web: {type: own-website, role: Tells}',
      'teams: {}',
    ),
  ],
  [
    'unless a comma in it would be hard to read',
    lines('channels:', '  shop: {type: store}'),
    set('channels.web', { type: 'own-website', role: 'Tells, and sells' }),
    lines(
      'channels:',
      '  shop: {type: store}',
      '  web:',
      '    type: own-website',
      '    role: Tells, and sells',
    ),
  ],
  [
    'an empty field is filled in front of its comment',
    lines('channels:', '  shop:', '    handsOffTo:   # where to?', '    type: store'),
    set('channels.shop.handsOffTo', [{ channel: 'web', by: 'qr-code' }]),
    lines(
      'channels:',
      '  shop:',
      '    handsOffTo:   # where to?',
      '      - channel: web',
      '        by: qr-code',
      '    type: store',
    ),
  ],
  [
    'spaces behind an empty field go',
    'brand:   \nplan: {}\n',
    set('brand', 'oak'),
    'brand: oak\nplan: {}\n',
  ],
  [
    'a field without a colon gets one',
    'brand: {name, promise: A}\n',
    set('brand.name', 'Oak'),
    'brand: {name: Oak, promise: A}\n',
  ],
  [
    'nothing written out is nothing',
    'brand: ~   # later\n',
    set('brand.name', 'Oak'),
    'brand:   # later\n  name: Oak\n',
  ],
  [
    'an entry below an empty section keeps the comment that stands there',
    lines('channels:', '  # one for each place', 'teams:'),
    set('channels.shop.type', 'store'),
    lines('channels:', '  # one for each place', '  shop:', '    type: store', 'teams:'),
  ],
  [
    'dashes stand where they stand elsewhere in the file',
    lines('plan:', '  name: A', 'risks:', '- what: Rain'),
    set('responsibilities', [{ what: 'Sell', accountable: 'a' }]),
    lines(
      'plan:',
      '  name: A',
      'responsibilities:',
      '- what: Sell',
      '  accountable: a',
      'risks:',
      '- what: Rain',
    ),
  ],
]

const sections: readonly Row[] = [
  [
    'a section comes in the order of the format, set apart as the others are',
    lines(
      'commsPlan: 1',
      '',
      'plan:',
      '  name: A',
      '',
      '# where',
      'channels:',
      '  shop: {type: store}',
    ),
    set('objectives.more', { what: 'More' }),
    lines(
      'commsPlan: 1',
      '',
      'plan:',
      '  name: A',
      '',
      'objectives:',
      '  more:',
      '    what: More',
      '',
      '# where',
      'channels:',
      '  shop: {type: store}',
    ),
  ],
  [
    'and without a gap where the file has none',
    lines('commsPlan: 1', 'plan:', '  name: A', 'channels:', '  shop: {type: store}'),
    set('brand.name', 'Oak'),
    lines(
      'commsPlan: 1',
      'plan:',
      '  name: A',
      'brand:',
      '  name: Oak',
      'channels:',
      '  shop: {type: store}',
    ),
  ],
  [
    'the gap holds on both sides',
    lines('commsPlan: 1', 'imports: [a.commslib.yaml]', '', 'brand: a', '', 'channels: {}'),
    set('plan.name', 'A'),
    lines(
      'commsPlan: 1',
      '',
      'plan:',
      '  name: A',
      '',
      'imports: [a.commslib.yaml]',
      '',
      'brand: a',
      '',
      'channels: {}',
    ),
  ],
  [
    'the first one stays below what is said at the top of the file',
    lines('# My plan', 'plan:', '  name: A'),
    set('commsPlan', 1),
    lines('# My plan', 'commsPlan: 1', 'plan:', '  name: A'),
  ],
  [
    'but above the comment of the next one',
    lines('# My plan', '', '# The cover', 'plan:', '  name: A'),
    set('commsPlan', 1),
    lines('# My plan', '', 'commsPlan: 1', '# The cover', 'plan:', '  name: A'),
  ],
  ['an empty file', '', set('commsPlan', 1), 'commsPlan: 1\n'],
  ['a file of comments', '# soon', set('commsPlan', 1), '# soon\ncommsPlan: 1'],
  [
    'a file in braces',
    '{commsPlan: 1}\n',
    set('plan.name', 'A'),
    '{commsPlan: 1, plan: {name: A}}\n',
  ],
  [
    'libraries have an order of their own',
    lines('commsLibrary: 1', 'teams: {}'),
    set('brands.oak.name', 'Oak'),
    lines('commsLibrary: 1', 'brands:', '  oak:', '    name: Oak', 'teams: {}'),
  ],
  [
    'the part behind the entries of the calendar',
    lines('calendar:', '  activities:', '    film: {channel: tv}', '  blackouts: []'),
    set('calendar.milestones', [{ date: '2027-03-01', what: 'Start' }]),
    lines(
      'calendar:',
      '  activities:',
      '    film: {channel: tv}',
      '  milestones:',
      '    - date: 2027-03-01',
      '      what: Start',
      '  blackouts: []',
    ),
  ],
]

const together: readonly Row[] = [
  [
    'fields that are missing in one place',
    lines('plan:', '  name: A'),
    [set('plan.end', '2027-04-01'), set('plan.start', '2027-03-01'), set('plan.status', 'draft')],
    lines('plan:', '  name: A', '  status: draft', '  start: 2027-03-01', '  end: 2027-04-01'),
  ],
  [
    'parts of one missing section',
    'plan: {name: A}\n',
    [set('emotionalAction.to', 'proud'), set('emotionalAction.from', 'shy')],
    lines('plan: {name: A}', 'emotionalAction:', '  from: shy', '  to: proud'),
  ],
  [
    'parts of one empty entry',
    lines('channels:', '  shop:', 'teams:'),
    [set('channels.shop.role', 'Sells'), set('channels.shop.type', 'store')],
    lines('channels:', '  shop:', '    type: store', '    role: Sells', 'teams:'),
  ],
  [
    'the end of a section and the section behind it',
    lines('plan:', '  name: A'),
    [set('brand', 'oak'), set('plan.tags', ['b'])],
    lines('plan:', '  name: A', '  tags: [b]', 'brand: oak'),
  ],
  [
    'two dates that change places',
    lines('plan: {start: 2027-04-01, end: 2027-03-01}'),
    [set('plan.start', '2027-03-01'), set('plan.end', '2027-04-01')],
    lines('plan: {start: 2027-03-01, end: 2027-04-01}'),
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
  test.each(added)('that was missing: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(sections)('in a new section: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(together)('with others: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(unchanged)('that is there: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test.each(refused)('where it cannot be: %s', (...row) => expect(outcome(row)).toBe(row[3]))
  test('the file itself', () => {
    expect(outcome(['', 'a: 1\n', { do: 'set', path: [], value: 1 }, ''])).toBe('refused')
  })
})
