import { describe, expect, test } from 'vitest'
import { messageFromPanel, messageToPanel } from '../../src/extension/preview/messages.ts'

describe('what a panel may say', () => {
  test.each([
    { type: 'ready' },
    { type: 'goToPart', path: ['channels', 'shop', 'handsOffTo', 0] },
    { type: 'goToPart', path: [] },
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
    { type: 'openLink', address: 'x'.repeat(2001) },
  ])('is nothing else: %o', (said) => {
    expect(messageFromPanel(said)).toBeUndefined()
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
    { type: 'page', styles: 'p {}', banner: '', body: '<main></main>' },
    { type: 'page', styles: '', banner: '<p>Line 7</p>' },
  ])('is understood: %o', (message) => {
    expect(messageToPanel(message)).toEqual(message)
  })

  test.each([
    null,
    'page',
    { type: 'page' },
    { type: 'page', styles: '', banner: 7 },
    { type: 'x' },
  ])('is nothing else: %o', (said) => {
    expect(messageToPanel(said)).toBeUndefined()
  })
})
