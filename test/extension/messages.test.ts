import { describe, expect, test } from 'vitest'
import { messageFromPanel, messageToPanel } from '../../src/extension/preview/messages.ts'
import { panelStateIn } from '../../src/extension/preview/panel-state.ts'

const offered = { path: ['plan'], name: 'a', label: 'a', text: 'b', kind: 'text', choices: ['c'] }
const part = { id: 'story', mark: 'a', markup: '<section></section>' }

const filter = { audiences: [], markets: ['DK'], chapters: [], channels: ['shop'] }
const noFilter = { audiences: [], markets: [], chapters: [], channels: [] }
const choices = [{ id: 'shop', words: 'Shop', isChosen: true }]
const state = { groups: [{ kind: 'channels', words: 'Channels', choices }], says: 'Showing 1' }

describe('what a panel may say', () => {
  test.each([
    { type: 'ready', source: 'file:///a.commsplan.yaml', filter },
    { type: 'filter', filter },
    { type: 'openTable', view: 'story' },
    { type: 'tellChapter', chapterId: 'one', channelId: 'shop', isTold: false },
    { type: 'goToPart', path: ['channels', 'shop', 'handsOffTo', 0] },
    { type: 'goToPart', path: [] },
    { type: 'scrolledTo', path: ['channels', 'shop'] },
    { type: 'copyChart', svg: '<svg/>' },
    { type: 'chartCopied' },
    { type: 'askValues', path: ['plan', 'name'] },
    { type: 'changeValues', values: [{ path: ['plan', 'name'], text: 'Autumn' }] },
    { type: 'saveChart', view: 'plan-page', png: 'AAAA' },
    { type: 'goToLine', line: 0 },
    { type: 'openLink', address: 'https://example.com/' },
  ])('is understood: %o', (message) => {
    expect(messageFromPanel(message)).toEqual(message)
  })

  test.each([
    undefined,
    null,
    'ready',
    [],
    {},
    { type: 'runCommand', command: 'workbench.action.quit' },
    { type: 'goToPart' },
    { type: 'goToPart', path: 'channels' },
    { type: 'goToPart', path: ['channels', { id: 'shop' }] },
    { type: 'goToPart', path: ['channels', -1] },
    { type: 'goToPart', path: ['channels', 0.5] },
    { type: 'goToPart', path: Array.from({ length: 21 }, () => 'deep') },
    { type: 'goToLine', line: '7' },
    { type: 'goToLine', line: -1 },
    { type: 'goToLine', line: Number.NaN },
    { type: 'goToLine', line: Number.POSITIVE_INFINITY },
    { type: 'openLink', address: 7 },
    { type: 'openTable', view: 'a b' },
    { type: 'copyChart', svg: 7 },
    { type: 'changeValues', values: [{ path: ['plan', 'name'], text: 7 }] },
    { type: 'changeValues', values: Array.from({ length: 51 }, () => ({ path: [], text: '' })) },
    { type: 'saveChart', view: '../story', png: 'AAAA' },
    { type: 'openLink', address: 'x'.repeat(2001) },
    { type: 'tellChapter', chapterId: 'one', channelId: 'shop' },
    { type: 'tellChapter', chapterId: 'one', channelId: 7, isTold: true },
  ])('is nothing else: %o', (said) => {
    expect(messageFromPanel(said)).toBeUndefined()
  })

  test('is a panel without a filter, when it is from another version', () => {
    expect(messageFromPanel({ type: 'ready' })).toEqual({
      type: 'ready',
      source: '',
      filter: noFilter,
    })
  })

  test('is taken without what does not belong to it', () => {
    expect(messageFromPanel({ type: 'goToLine', line: 3, command: 'quit' })).toEqual({
      type: 'goToLine',
      line: 3,
    })
  })
})

describe('what the extension may say', () => {
  test.each([
    {
      type: 'page',
      banner: '',
      filter: state,
      page: { styles: 'p {}', top: '<nav></nav>', parts: [part] },
    },
    {
      type: 'page',
      banner: '',
      filter: state,
      page: { top: '', parts: [{ id: 'story', mark: 'a' }] },
    },
    { type: 'page', banner: '<p>Line 7</p>', filter: { groups: [], says: '' } },
    { type: 'present' },
    { type: 'busy', is: true },
    { type: 'offerValues', path: [], values: [offered] },
    { type: 'showPart', path: ['plan', 'name'], marks: true, scrolls: false },
    { type: 'state', source: 'file:///a.commsplan.yaml', isLocked: true, isLight: false, filter },
  ])('is understood: %o', (message) => {
    expect(messageToPanel(message)).toEqual(message)
  })

  test.each([
    null,
    'page',
    { type: 'page' },
    { type: 'page', banner: 7, filter: state },
    { type: 'page', banner: '', filter: state, page: '<main></main>' },
    { type: 'page', banner: '', filter: state, page: { top: '', parts: [{ id: 'story' }] } },
    { type: 'page', banner: '', filter: state, page: { top: '', parts: [{ ...part, markup: 7 }] } },
    { type: 'page', banner: '', filter: { groups: [{ kind: 'x' }], says: '' } },
    { type: 'offerValues', path: [], values: [{ ...offered, choices: [7] }] },
    { type: 'showPart', path: 'plan', marks: true, scrolls: true },
    { type: 'x' },
  ])('is nothing else: %o', (said) => {
    expect(messageToPanel(said)).toBeUndefined()
  })
})

test('what is kept of a panel may be from another version, or from nobody', () => {
  const fresh = { source: '', isLocked: false, isLight: false, filter: noFilter, scrollTop: 0 }
  for (const kept of [undefined, null, 7, 'x', [], { scrollTop: 'far', isLocked: 'yes' }]) {
    expect(panelStateIn(kept)).toEqual(fresh)
  }
  const state = { source: 'file:///a', isLocked: true, isLight: true, filter, scrollTop: 12 }
  expect(panelStateIn({ ...state, more: 1 })).toEqual(state)
})
