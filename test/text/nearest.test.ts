import { expect, test } from 'vitest'
import {
  mistakesBetween,
  mostAlike,
  nearestWord,
  nearestWords,
} from '../../src/core/text/nearest.ts'

test.each([
  ['instagram', 'instagram', 0],
  ['instagarm', 'instagram', 1],
  ['instagrm', 'instagram', 1],
  ['insstagram', 'instagram', 1],
  ['instagrum', 'instagram', 1],
  ['isntagarm', 'instagram', 2],
  ['posters', 'instagram', 3],
  ['', 'ab', 2],
])('%s is %s but for %i mistakes', (a, b, mistakes) => {
  expect(mistakesBetween(a, b)).toBe(mistakes)
  expect(mistakesBetween(b, a)).toBe(mistakes)
})

test('a word is a slip of another with at most two mistakes in six letters, and one in three', () => {
  const words = ['shop', 'instagram', 'emotionalAction', 'bus-shelters']
  expect(nearestWord('shpo', words)).toBe('shop')
  expect(nearestWord('shoop', words)).toBe('shop')
  expect(nearestWord('spho', words)).toBeUndefined()
  expect(nearestWord('ship', ['stop'])).toBeUndefined()
  expect(nearestWord('emotional_action', words)).toBe('emotionalAction')
  expect(nearestWord('Emotional action', words)).toBe('emotionalAction')
  expect(nearestWord('Bus Shelters', words)).toBe('bus-shelters')
  expect(nearestWord('on', ['or', 'in'])).toBeUndefined()
})

test('the nearest comes first, and a word is never its own slip', () => {
  expect(nearestWords('parent', ['parents', 'parent', 'patents'])).toEqual(['parents', 'patents'])
})

test('the most alike are found however far away', () => {
  expect(mostAlike('branding', ['activation', 'brand', 'both'], 1)).toEqual(['brand'])
  expect(mostAlike('interviews', ['survey', 'customer-interview', 'sales-data'], 2)).toEqual([
    'customer-interview',
    'survey',
  ])
  expect(mostAlike('x', [], 3)).toEqual([])
})
