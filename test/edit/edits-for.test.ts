import { describe, expect, test } from 'vitest'
import { changeDocument, openDocument } from '../../src/core/document/document.ts'
import type { Change } from '../../src/core/edit/change.ts'
import { editsFor } from '../../src/core/edit/edits-for.ts'
import { changed, lines } from './changed.ts'

const owner: Change = { do: 'set', path: ['channels', 'web', 'owner'], value: 'digital' }

describe('edits', () => {
  test('touch nothing but what changes, at its place in the whole text', () => {
    const plan = lines(
      'plan: {name: A}',
      'channels:',
      '  shop: {type: store}',
      '  web: {owner: stores}',
    )
    expect(editsFor(openDocument(plan), [owner])).toEqual([
      {
        range: { start: { line: 3, character: 15 }, end: { line: 3, character: 21 } },
        newText: 'digital',
      },
    ])
  })

  test('come in the order of the text', () => {
    const plan = lines('plan: {name: A}', 'channels: {a: {}, b: {}}')
    const edits = editsFor(openDocument(plan), [
      { do: 'remove', path: ['channels', 'b'] },
      { do: 'set', path: ['plan', 'name'], value: 'B' },
    ])
    expect(edits?.map(({ range }) => range.start.line)).toEqual([0, 1])
  })

  test('of one place are one edit', () => {
    const edits = editsFor(openDocument('plan: {name: A}\n'), [
      { do: 'set', path: ['brand'], value: 'oak' },
      { do: 'set', path: ['notes'], value: 'B' },
    ])
    expect(edits).toHaveLength(1)
  })

  test('are none when there is nothing to change', () => {
    expect(editsFor(openDocument('brand: a\n'), [])).toEqual([])
    expect(
      editsFor(openDocument('brand: a\n'), [{ do: 'set', path: ['brand'], value: 'a' }]),
    ).toEqual([])
  })

  test('are the same for a document that was edited', () => {
    const text = lines(
      'plan: {name: A}',
      'channels:',
      '  web: {type: app}',
      '  shop: {type: store}',
    )
    const document = changeDocument(openDocument(text), {
      range: { start: { line: 0, character: 13 }, end: { line: 0, character: 14 } },
      text: 'BCD',
    })
    expect(editsFor(document, [owner])).toEqual(
      editsFor(openDocument(text.replace('A', 'BCD')), [owner]),
    )
  })
})

describe('a file stays what it is', () => {
  test('with line ends of Windows', () => {
    const plan = 'plan:\r\n  name: A\r\nchannels:\r\n  web:\r\n    type: app\r\n'
    expect(changed(plan, owner, { do: 'set', path: ['notes'], value: 'a\nb\n' })).toBe(
      `${plan}    owner: digital\r\nnotes: |\r\n  a\r\n  b\r\n`,
    )
    expect(changed(plan, { do: 'remove', path: ['plan'] })).toBe(plan.slice(18))
  })

  test('without a last line end', () => {
    expect(changed('channels:\n  web:\n    type: app', owner)).toBe(
      'channels:\n  web:\n    type: app\n    owner: digital',
    )
  })

  test('with a byte order mark', () => {
    const plan = '\uFEFFplan: {name: A}\nchannels: {web: {}}\n'
    expect(changed(plan, owner)).toBe('\uFEFFplan: {name: A}\nchannels: {web: {owner: digital}}\n')
    expect(changed(plan, { do: 'set', path: ['commsPlan'], value: 1 })).toBe(
      '\uFEFFcommsPlan: 1\nplan: {name: A}\nchannels: {web: {}}\n',
    )
    expect(changed(plan, { do: 'remove', path: ['plan'] })).toBe('\uFEFFchannels: {web: {}}\n')
  })

  test('with marks around the document', () => {
    const plan = lines('%YAML 1.2', '---', 'channels:', '  web:', '    type: app', '...')
    expect(changed(plan, owner, { do: 'set', path: ['notes'], value: 'a' })).toBe(
      lines(
        '%YAML 1.2',
        '---',
        'channels:',
        '  web:',
        '    type: app',
        '    owner: digital',
        'notes: a',
        '...',
      ),
    )
  })

  test('with names for values', () => {
    const plan = lines('channels:', '  shop: &base', '    type: app', '  web: *base', 'teams: {}')
    expect(changed(plan, owner)).toBe('refused')
    expect(changed(plan, { do: 'set', path: ['channels', 'tv', 'type'], value: 'tv' })).toBe(
      plan.replace('teams', '  tv:\n    type: tv\nteams'),
    )
    expect(changed(plan, { do: 'set', path: ['channels', 'web'], value: { type: 'app' } })).toBe(
      plan.replace(' *base', '\n    type: app'),
    )
  })
})

describe('a plan that is half written', () => {
  const broken = lines(
    'brand:',
    '  name: "Oak',
    'channels:',
    '  shop: {type: store',
    '  web: {type: app}',
    'notes: a',
  )

  test('can be changed where it can be read', () => {
    expect(changed(broken, owner)).toBe(broken.replace('app}', 'app, owner: digital}'))
    expect(changed(broken, { do: 'set', path: ['notes'], value: 'b' })).toBe(
      broken.replace('a\n', 'a\n').replace('notes: a', 'notes: b'),
    )
  })

  test('is not changed where a line cannot be read', () => {
    expect(changed(broken, { do: 'set', path: ['brand', 'promise'], value: 'A' })).toBe('refused')
  })
})

describe('changes that touch the same words', () => {
  test.each<[string, readonly Change[]]>([
    ['a value and its removal', [owner, { do: 'remove', path: ['channels', 'web'] }]],
    [
      'two names',
      [
        { do: 'rename-field', path: ['channels', 'web'], to: 'site' },
        { do: 'rename-id', collection: 'channels', id: 'web', to: 'page' },
      ],
    ],
    [
      'a name and its entry',
      [
        { do: 'rename-field', path: ['channels', 'web'], to: 'site' },
        { do: 'remove', path: ['channels', 'web'] },
      ],
    ],
  ])('%s are refused', (_what, changes) => {
    expect(changed('channels: {web: {owner: a}, shop: {}}\n', ...changes)).toBe('refused')
  })
})
