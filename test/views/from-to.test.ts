import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fromTo } from '../../src/core/views/from-to.ts'

/** Where circle and tip stand on their line, in percent, and whether the tip looks to the left. */
function arrowOf(from: number, to: number) {
  const { markup = '' } = fromTo({ from: `${from}%`, to: `${to}%` }, 'en') ?? {}
  const number = (pattern: RegExp) => Number(pattern.exec(markup)?.[1])
  return {
    start: number(/class="start" cx="([\d.]+)%"/),
    tip: number(/class="tip" x="([\d.]+)%"/),
    looksBack: markup.includes('d="M-1 '),
  }
}

test('a small change has an arrow that stands clear of its circle', () => {
  expect(arrowOf(91, 94)).toEqual({ start: 84, tip: 100, looksBack: false })
  expect(arrowOf(94, 91)).toEqual({ start: 100, tip: 84, looksBack: true })
  expect(arrowOf(50, 100)).toEqual({ start: 50, tip: 100, looksBack: false })
})

test('whatever changes, the arrow stays on its line, points to the goal and is long enough to be seen', () => {
  fc.assert(
    fc.property(fc.integer({ min: -50, max: 150 }), fc.integer({ min: -50, max: 150 }), (a, b) => {
      fc.pre(a !== b)
      const { start, tip, looksBack } = arrowOf(a, b)
      expect(looksBack).toBe(b < a)
      expect((tip - start) * Math.sign(b - a)).toBeGreaterThanOrEqual(15.9)
      for (const place of [start, tip]) {
        expect(place).toBeGreaterThanOrEqual(0)
        expect(place).toBeLessThanOrEqual(100)
      }
    }),
  )
})
