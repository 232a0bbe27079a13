import { describe, expect, test } from 'vitest'
import type { Collection } from '../../src/core/schema/field-types.ts'
import { changed, lines, outcome, type Row } from './changed.ts'

const renameField = (path: string, to: string, occurrence?: number) => ({
  do: 'rename-field' as const,
  path: path.split('.'),
  to,
  ...(occurrence !== undefined && { occurrence }),
})

const renameId = (collection: Collection | 'stages', id: string, to: string) => ({
  do: 'rename-id' as const,
  collection,
  id,
  to,
})

const fields: readonly Row[] = [
  [
    'a section',
    'emotional_action:   # first\n  from: shy\n',
    renameField('emotional_action', 'emotionalAction'),
    'emotionalAction:   # first\n  from: shy\n',
  ],
  [
    'a field in braces',
    'brand: {nmae: A, promise: B}\n',
    renameField('brand.nmae', 'name'),
    'brand: {name: A, promise: B}\n',
  ],
  [
    'an entry, in its quotes',
    'channels:\n  "shop": {}\n',
    renameField('channels.shop', 'store'),
    'channels:\n  "store": {}\n',
  ],
  [
    'a short name needs none',
    'evidence: {first: {}}\n',
    renameField('evidence.first', 'e1'),
    'evidence: {e1: {}}\n',
  ],
  [
    'quotes come where they are needed',
    'budget: {markets: {DK: 1}}\n',
    renameField('budget.markets.DK', 'NO'),
    'budget: {markets: {"NO": 1}}\n',
  ],
  [
    'the second of two',
    'channels:\n  a: {type: store}\n  a: {type: app}\n',
    renameField('channels.a', 'b', 1),
    'channels:\n  a: {type: store}\n  b: {type: app}\n',
  ],
  [
    'the entry alone, not what refers to it',
    lines('channels: {a: {}}', 'calendar: {activities: {film: {channel: a}}}'),
    renameField('channels.a', 'b'),
    lines('channels: {b: {}}', 'calendar: {activities: {film: {channel: a}}}'),
  ],
  ['to what it is called', 'brand: a\n', renameField('brand', 'brand'), 'brand: a\n'],
  [
    'to what another is called',
    'brand: {name: A, nmae: B}\n',
    renameField('brand.nmae', 'name'),
    'refused',
  ],
  ['what is not there', 'brand: {name: A}\n', renameField('brand.promise', 'x'), 'refused'],
  [
    'a list item',
    'plan: {tags: [a]}\n',
    { do: 'rename-field', path: ['plan', 'tags', 0], to: 'b' },
    'refused',
  ],
]

const plan = lines(
  'channels:',
  '  shop:   # ours',
  '    handsOffTo: [{channel: web, by: till}]',
  '  web: {role: Sends people to the shop, handsOffTo: [{channel: "shop", by: link}]}',
  'connectedStory:',
  '  chapters:',
  '    one: {channels: [web, shop]}',
  'contextualConnections:',
  '  shop: {channels: [shop], chapter: one}',
  'calendar:',
  '  activities:',
  '    film: {channel: shop, connections: [shop]}',
  '  blackouts:',
  '    - {channels: [shop]}',
  'responsibilities:',
  '  - covers: [channels.shop, contextualConnections.shop, connectedStory.chapters.one]',
)

describe('renaming a field', () => {
  test.each(fields)('%s', (...row) => expect(outcome(row)).toBe(row[3]))
})

describe('renaming an entry and what refers to it', () => {
  test('every reference to a channel, and nothing else of that name', () => {
    expect(changed(plan, renameId('channels', 'shop', 'store'))).toBe(
      lines(
        'channels:',
        '  store:   # ours',
        '    handsOffTo: [{channel: web, by: till}]',
        '  web: {role: Sends people to the shop, handsOffTo: [{channel: "store", by: link}]}',
        'connectedStory:',
        '  chapters:',
        '    one: {channels: [web, store]}',
        'contextualConnections:',
        '  shop: {channels: [store], chapter: one}',
        'calendar:',
        '  activities:',
        '    film: {channel: store, connections: [shop]}',
        '  blackouts:',
        '    - {channels: [store]}',
        'responsibilities:',
        '  - covers: [channels.store, contextualConnections.shop, connectedStory.chapters.one]',
      ),
    )
  })

  test('a chapter, also where a part of the plan is named', () => {
    const after = changed(plan, renameId('chapters', 'one', 'hello'))
    expect(after).toBe(plan.replaceAll(/\bone\b/g, 'hello'))
  })

  test('a part that is named by its section alone, and what stands below it', () => {
    const before = lines(
      'connectedStory: {idea: A, chapters: {one: {}, idea: {}}}',
      'responsibilities:',
      '  - covers: [connectedStory.one, connectedStory.idea, "connectedStory.one.message", one]',
    )
    expect(changed(before, renameId('chapters', 'one', 'two'))).toBe(
      lines(
        'connectedStory: {idea: A, chapters: {two: {}, idea: {}}}',
        'responsibilities:',
        '  - covers: [connectedStory.two, connectedStory.idea, "connectedStory.two.message", one]',
      ),
    )
  })

  test('a stage of the plan’s own journey', () => {
    const before = lines(
      'plan: {journey: [hear, stay], tags: [hear]}',
      'connectedStory: {chapters: {hear: {stage: hear}}}',
    )
    expect(changed(before, renameId('stages', 'hear', 'notice'))).toBe(
      lines(
        'plan: {journey: [notice, stay], tags: [hear]}',
        'connectedStory: {chapters: {hear: {stage: notice}}}',
      ),
    )
    expect(changed(before, renameId('stages', 'hear', 'stay'))).toBe('refused')
  })

  test('a proof of one brand of a library, not that of another', () => {
    const before = lines(
      'commsLibrary: 1',
      'brands: {oak: {proofs: {mended: {}}}, elm: {proofs: {mended: {}}}}',
    )
    const change = { ...renameId('proofs', 'mended', 'repaired'), brand: 'elm' }
    expect(changed(before, change)).toBe(
      before.replace('elm: {proofs: {mended', 'elm: {proofs: {repaired'),
    )
  })

  test('in a list that two places share', () => {
    const before = lines(
      'channels: {shop: {}}',
      'calendar: {blackouts: [{channels: &all [shop]}, {channels: *all}]}',
    )
    expect(changed(before, renameId('channels', 'shop', 'store'))).toBe(
      before.replaceAll('shop', 'store'),
    )
  })

  test('an audience that has a feeling of its own', () => {
    const before = lines(
      'audiences: {young: {who: A}}',
      'emotionalAction:',
      '  byAudience:',
      '    young: {from: shy}',
    )
    expect(changed(before, renameId('audiences', 'young', 'old'))).toBe(
      before.replaceAll('young', 'old'),
    )
  })

  test('a team that a plan names where free words are fine, too', () => {
    const before = lines(
      'plan: {name: stores, owner: stores}',
      'teams: {stores: {function: sales}}',
    )
    expect(changed(before, renameId('teams', 'stores', 'shops'))).toBe(
      lines('plan: {name: stores, owner: shops}', 'teams: {shops: {function: sales}}'),
    )
  })

  test('the brand of a library, whose name is all that the plan has', () => {
    expect(changed('brand: oak\n', renameId('brands', 'oak', 'elm'))).toBe('brand: elm\n')
    expect(
      changed('commsLibrary: 1\nbrands: {oak: {name: Oak}}\n', renameId('brands', 'oak', 'elm')),
    ).toBe('commsLibrary: 1\nbrands: {elm: {name: Oak}}\n')
  })

  test('an entry with a number for a name', () => {
    const before = lines('objectives: {2027: {what: A}}', 'emotionalAction: {measuredBy: [2027]}')
    expect(changed(before, renameId('objectives', '2027', 'next'))).toBe(
      lines('objectives: {next: {what: A}}', 'emotionalAction: {measuredBy: [next]}'),
    )
  })

  test('is refused when the name is taken or nobody has it', () => {
    expect(changed(plan, renameId('channels', 'shop', 'web'))).toBe('refused')
    expect(changed(plan, renameId('channels', 'kiosk', 'stand'))).toBe('refused')
  })

  test('works together with a change of another line', () => {
    const set = { do: 'set', path: ['channels', 'shop', 'type'], value: 'store' } as const
    const after = changed(plan, renameId('channels', 'shop', 'store'), set)
    expect(after).toContain('  store:   # ours\n    type: store\n    handsOffTo')
  })
})
