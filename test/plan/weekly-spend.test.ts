import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayNumber, dayOf, mondayBefore } from '../../src/core/plan/day.ts'
import { spendingOf } from '../../src/core/plan/money.ts'
import { weeklySpend } from '../../src/core/plan/weekly-spend.ts'
import { subjectOf } from '../views/subject.ts'

const number = (iso: string) => {
  const day = dayOf(iso)
  return day ? dayNumber(day) : Number.NaN
}
const planOf = (activities: string, rest = '') =>
  subjectOf(`plan: {currency: EUR}\ncalendar: {activities: {${activities}}}\n${rest}`).analysis.plan
const spend = (activities: string, rest?: string) =>
  weeklySpend(planOf(activities, rest), number('2027-08-16'), 4)

test('money is spread over the days of an activity, both ends included', () => {
  // Thursday to the Wednesday of the next week: 4 days, then 3.
  expect(spend('a: {start: 2027-08-19, end: 2027-08-25, budget: 500, production: 200}')).toEqual([
    400, 300, 0, 0,
  ])
  expect(spend('a: {start: 2027-08-22, end: 2027-08-22, budget: 90}')).toEqual([90, 0, 0, 0])
  expect(spend('a: {start: 2027-08-09, end: 2027-08-22, budget: 100}')).toEqual([50, 0, 0, 0])
})

test('what has no days, is cancelled or has no rate is left out; a rate is used', () => {
  expect(
    spend(
      `a: {start: 2027-08-16, budget: 70}, b: {start: 2027-08-16, end: 2027-08-22, budget: 70, status: cancelled},
       c: {start: 2027-08-16, end: 2027-08-22, budget: 70, currency: SEK}, d: {start: 2027-08-16, end: 2027-08-22, budget: 70, currency: DKK}`,
      'budget: {rates: {DKK: 0.5}}\n',
    ),
  ).toEqual([35, 0, 0, 0])
})

test('the weeks add up to what the activities cost', () => {
  const day = fc.integer({ min: 0, max: 200 })
  fc.assert(
    fc.property(fc.array(fc.tuple(day, day, fc.nat(90_000)), { maxLength: 9 }), (runs) => {
      const iso = (days: number) =>
        new Date(Date.UTC(2027, 0, 1) + days * 86_400_000).toISOString().slice(0, 10)
      const activities = runs.map(
        ([a, b, budget], at) =>
          `a${at}: {start: ${iso(Math.min(a, b))}, end: ${iso(Math.max(a, b))}, budget: ${budget}}`,
      )
      const plan = planOf(activities.join(', '))
      const weeks = weeklySpend(plan, mondayBefore(number('2027-01-01')), 40)
      const sum = weeks.reduce((all, week) => all + week, 0)
      expect(sum).toBeCloseTo(spendingOf(plan).activities, 4)
    }),
    { numRuns: 40 },
  )
})
