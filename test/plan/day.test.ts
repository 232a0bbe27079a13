import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Day,
  dayNumber,
  dayOf,
  dayOfNumber,
  daysBetween,
  isoOf,
  mondayBefore,
  weekdayOf,
} from '../../src/core/plan/day.ts'

const day = (iso: string) => dayOf(iso) as Day

test('only days that exist are read', () => {
  expect(dayOf('2027-08-16')).toEqual({ year: 2027, month: 8, day: 16 })
  expect(dayOf('2028-02-29')).toBeDefined()
  const none = [
    '2027-02-29',
    '2100-02-29',
    '2027-13-01',
    '2027-04-31',
    '2027-04-00',
    '16.08.2027',
    '',
  ]
  expect(none.map(dayOf).filter(Boolean)).toEqual([])
  expect(dayOf(undefined)).toBeUndefined()
})

test('days are counted as the calendar does', () => {
  fc.assert(
    fc.property(
      fc.date({ min: new Date('1600-01-01'), max: new Date('2600-01-01'), noInvalidDate: true }),
      (date) => {
        const days = Math.floor(date.getTime() / 86_400_000)
        const here = day(date.toISOString().slice(0, 10))
        expect(dayNumber(here) - dayNumber(day('1970-01-01'))).toBe(days)
        expect(weekdayOf(here)).toBe((date.getUTCDay() + 6) % 7)
        expect(isoOf(dayOfNumber(dayNumber(here)))).toBe(isoOf(here))
        expect(dayNumber(here) - mondayBefore(dayNumber(here))).toBe(weekdayOf(here))
      },
    ),
  )
  expect(daysBetween(day('2027-12-24'), day('2028-01-01'))).toBe(8)
  expect(daysBetween(day('2027-03-02'), day('2027-03-01'))).toBe(-1)
})
