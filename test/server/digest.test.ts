import fc from 'fast-check'
import { expect, test } from 'vitest'
import { digest } from '../../src/server/digest.ts'

test('is the same for the same text and another for another', () => {
  const text = fc.string({ unit: 'binary', maxLength: 40 })
  fc.assert(
    fc.property(text, text, (a, b) => {
      expect(digest(a) === digest(b)).toBe(a === b)
    }),
  )
})

test('tells texts apart that differ in one sign, wherever it stands', () => {
  const text = '<p>“Søndergade” → café, 12 September</p>'
  const others = Array.from(text, (_, at) => `${text.slice(0, at)}x${text.slice(at + 1)}`)
  const all = [text, `${text} `, text.slice(1), ...others]
  expect(new Set(all.map(digest)).size).toBe(all.length)
})
