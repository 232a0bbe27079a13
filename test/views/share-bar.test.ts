import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { percentsOf } from '../../src/core/plan/percent.ts'
import { moneyView } from '../../src/core/views/money.ts'
import { nameFont, placeNames } from '../../src/core/views/share-names.ts'
import { textWidth } from '../../src/core/views/text-width.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

describe('percentages of a whole make 100', () => {
  test.each([
    [
      [435, 34, 434, 97],
      ['44%', '3%', '43%', '10%'],
    ],
    [
      [654, 214, 117, 15],
      ['65%', '21%', '12%', '2%'],
    ],
    [
      [1, 1, 1],
      ['34%', '33%', '33%'],
    ],
    [
      [999, 1],
      ['100%', '<1%'],
    ],
    [
      [1, 0],
      ['100%', '0%'],
    ],
    [
      [0, 0],
      ['0%', '0%'],
    ],
    [
      [-5, 50],
      ['0%', '100%'],
    ],
  ])('%j', (parts, percents) => {
    expect(percentsOf(parts)).toEqual(percents)
  })

  test('whatever the parts are, and none is off by 1 or more', () => {
    const parts = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(
        parts.filter((some) => some.some((part) => part > 0)),
        (some) => {
          const sum = some.reduce((all, part) => all + part, 0)
          const numbers = percentsOf(some).map((words) =>
            words === '<1%' ? 0 : Number.parseInt(words, 10),
          )
          expect(numbers.reduce((all, number) => all + number, 0)).toBe(100)
          for (const [at, number] of numbers.entries()) {
            expect(Math.abs(number - ((some[at] ?? 0) / sum) * 100)).toBeLessThan(1)
          }
        },
      ),
    )
  })
})

test('bars and table show the same shares, which make 100', () => {
  const money = [435, 34, 434, 97]
  const kinds = ['proven', 'growing', 'experimental', undefined]
  const channels = kinds.map(
    (kind, at) => `c-${at}: {type: store${kind ? `, maturity: ${kind}` : ''}}`,
  )
  const activities = money.map((amount, at) => `a-${at}: {channel: c-${at}, budget: ${amount}}`)
  const { drawing, table } = moneyView.show(
    subjectOf(
      `channels: {${channels.join(', ')}}\ncalendar: {activities: {${activities.join(', ')}}}\n`,
    ),
  )
  const shares = ['Proven 44%', 'Growing 3%', 'Experimental 43%', 'Not said 10%']
  for (const share of shares) expect(wordsIn(drawing)).toContain(share)
  expect(textRows(table)).toContainEqual(['Proven, growing, experimental', shares.join(', ')])
})

describe('names above a bar', () => {
  const place = (shares: readonly (readonly [string, number])[], room: number) => {
    let next = 0
    const names = shares.map(([words, share]) => {
      const start = next
      next += share
      return { words, start, next }
    })
    return placeNames(names, room).map(({ row, at, isEnd, shift }, index) => {
      const words = names[index]?.words ?? ''
      const width = textWidth(words, nameFont)
      const edge = at * room + shift
      const left = isEnd ? edge - width : edge
      return { words, row, left, right: left + width, lead: (names[index]?.start ?? 0) * room }
    })
  }
  const crossed = (placed: ReturnType<typeof place>) =>
    placed.flatMap(({ words, row, left, right }) =>
      placed
        .filter((other) => other.row > row && other.lead > left && other.lead < right)
        .map((other) => `${other.words} through ${words}`),
    )

  test.each([400, 320])('are not cut by lines that lead down, in %d pixels', (room) => {
    for (const names of [
      [
        ['Proven 8%', 0.08],
        ['Growing 17%', 0.17],
        ['Experimental 69%', 0.69],
        ['Not said 6%', 0.06],
      ],
      [
        ['Proven 65%', 0.65],
        ['Growing 21%', 0.21],
        ['Experimental 12%', 0.12],
        ['Not said 2%', 0.02],
      ],
      [
        ['Proven 8%', 0.08],
        ['Growing 1%', 0.01],
        ['Experimental 1%', 0.01],
        ['Not said 90%', 0.9],
      ],
      [
        ['Offline 96%', 0.96],
        ['Both 2%', 0.02],
        ['Online 2%', 0.02],
      ],
    ] as const) {
      expect(crossed(place(names, room))).toEqual([])
    }
  })

  test('stay inside the bar and touch no other, whatever the shares are', () => {
    const parts = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 2, maxLength: 5 })
    fc.assert(
      fc.property(parts, fc.constantFrom(320, 400), (some, room) => {
        const sum = some.reduce((all, part) => all + part, 0)
        const words = [
          'Proven 10%',
          'Growing 10%',
          'Experimental 10%',
          'Not said 10%',
          '12 more 1%',
        ]
        const placed = place(
          some.map((part, at) => [words[at] ?? '', part / sum] as const),
          room,
        )
        for (const [at, name] of placed.entries()) {
          expect(name.left).toBeGreaterThanOrEqual(0)
          expect(name.right).toBeLessThanOrEqual(room + 0.01)
          for (const other of placed.slice(at + 1)) {
            if (other.row !== name.row) continue
            expect(name.left < other.right && other.left < name.right).toBe(false)
          }
        }
        expect(crossed(placed)).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
