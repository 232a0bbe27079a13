import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread, type Wish } from '../../src/core/views/spread.ts'

const anyWishes = fc
  .array(fc.record({ at: fc.integer({ min: 0, max: 400 }), room: fc.integer({ min: 1, max: 60 }) }))
  .map((wishes) => wishes.sort((a, b) => a.at - b.at))

test('things do not overlap, keep their order, and begin no earlier than they may', () => {
  fc.assert(
    fc.property(anyWishes, (wishes) => {
      let edge = 10
      for (const [at, middle] of spread(wishes, 10).entries()) {
        const { room } = wishes[at] as Wish
        expect(middle - room / 2).toBeGreaterThanOrEqual(edge - 1e-6)
        edge = middle + room / 2
      }
    }),
  )
})

test('what has room stands where it wants to; what has not gives way to both sides alike', () => {
  expect(
    spread(
      [
        { at: 50, room: 20 },
        { at: 100, room: 20 },
      ],
      0,
    ),
  ).toEqual([50, 100])
  expect(
    spread(
      [
        { at: 50, room: 20 },
        { at: 50, room: 20 },
      ],
      0,
    ),
  ).toEqual([40, 60])
  expect(
    spread(
      [
        { at: 5, room: 20 },
        { at: 5, room: 20 },
      ],
      0,
    ),
  ).toEqual([10, 30])
})
