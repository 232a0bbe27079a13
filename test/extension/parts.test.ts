import { expect, test } from 'vitest'
import { findPart } from '../../src/extension/preview/panel/parts.ts'

const drawn = [
  ['plan', 'summary'],
  ['connectedStory', 'chapters', 'one'],
  ['budget'],
  ['connectedStory', 'chapters', 'one', 'channels'],
  ['connectedStory', 'chapters', 'two'],
  ['connectedStory', 'chapters', 'one'],
]
const parts = drawn.map((path, at) => ({
  path,
  element: at as never as Element,
  isShown: () => true,
}))
const hidden = parts.map((part) => ({ ...part, isShown: () => part.path.length !== 3 }))

test.each([
  ['itself, wherever it is drawn', ['connectedStory', 'chapters', 'one'], [1, 5], [1, 3, 5]],
  ['the nearest part around', ['connectedStory', 'chapters', 'one', 'message'], [1, 5], []],
  ['the deepest of several', ['connectedStory', 'chapters', 'one', 'channels', 0], [3], []],
  ['a whole section', ['budget', 'activities', 'posters', 'start'], [2], []],
  ['what is in it', ['connectedStory'], [], [1, 3, 4, 5]],
  ['nothing that only looks alike', ['connectedStory', 'chapters', 'three'], [], []],
  ['nothing at the very top', [], [], []],
])('%s is found in the page', (_, wanted, marked, inside) => {
  expect(findPart(parts, wanted)).toEqual({ marked, inside })
})

test('what cannot be seen is passed over', () => {
  const wanted = ['connectedStory', 'chapters', 'one', 'channels']
  expect(findPart(hidden, wanted)).toEqual({ marked: [3], inside: [3] })
  expect(findPart(hidden, ['connectedStory', 'chapters', 'one']).marked).toEqual([])
})
