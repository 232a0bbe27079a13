import { expect, test } from 'vitest'
import {
  brandShareOf,
  currencyOf,
  moneyOfActivity,
  moneyOfChannel,
  spendingOf,
} from '../../src/core/plan/money.ts'
import { moneyOnChannels } from '../../src/core/plan/money-uses.ts'
import { percentOf } from '../../src/core/plan/percent.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { subjectOf } from '../views/subject.ts'

const planOf = (text: string): Plan => subjectOf(text).analysis.plan

const plan = planOf(`
plan: {currency: EUR}
channels:
  shop: {type: store, purpose: brand}
  mail: {type: email, purpose: both}
  site: {type: website, purpose: activation, budget: 700}
  press: {type: press}
calendar:
  activities:
    a: {channel: shop, budget: 1000, production: 200}
    b: {channel: mail, budget: 1000, currency: SEK}
    c: {channel: mail, budget: 5000, currency: USD}
    d: {channel: mail, budget: 9000, status: cancelled}
    e: {channel: press, budget: 40}
budget:
  total: 4000
  rates: {SEK: 0.1}
  contingency: 5%
  lines:
    - {what: Labels, amount: 300, channel: site}
    - {what: Survey, amount: 60}
`)

test('a channel costs its activities and its lines, in the currency of the plan', () => {
  const money = [...plan.channels.values()].map((each) => moneyOfChannel(plan, each))
  expect(money).toEqual([1200, 100, 300, 40])
  expect(currencyOf(plan)).toBe('EUR')
})

test('an activity that is cancelled costs nothing; of one without a rate nobody knows', () => {
  expect([...plan.activities.values()].map((each) => moneyOfActivity(plan, each))).toEqual([
    1200,
    100,
    undefined,
    0,
    40,
  ])
})

test('what channels are given counts until activities or cost lines say where the money goes', () => {
  const given = 'channels: {a: {budget: 50}, b: {}}\n'
  expect([...moneyOnChannels(planOf(given))]).toEqual([['a', 50]])
  const active = `${given}calendar: {activities: {x: {channel: b, budget: 7}}}\n`
  expect([...moneyOnChannels(planOf(active))]).toEqual([['b', 7]])
})

test('what is planned is activities, lines and what is kept back', () => {
  expect(spendingOf(plan)).toEqual({
    activities: 1340,
    channelLines: 300,
    otherLines: 60,
    contingency: 200,
    planned: 1900,
    total: 4000,
  })
})

test('the brand share counts half of what does both, and leaves out what says neither', () => {
  expect(brandShareOf(plan)).toBeCloseTo((1200 + 50) / 1600)
  expect(brandShareOf(planOf(''))).toBeUndefined()
})

test('percentages are read as they are written', () => {
  expect(['42%', ' 4.5 % ', 42, '42', 'much', undefined].map(percentOf)).toEqual([
    42,
    4.5,
    42,
    undefined,
    undefined,
    undefined,
  ])
})
