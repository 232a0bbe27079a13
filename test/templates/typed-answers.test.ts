import { describe, expect, test } from 'vitest'
import { typedBudget, typedDay, typedEnd, typedName } from '../../src/core/index.ts'

describe('what is typed into the dialogue', () => {
  test.each([
    ['2027-03-01', '2027-03-01'],
    ['1 March 2027', '2027-03-01'],
    ['31.3.2027', '2027-03-31'],
    ['March 1st, 2027', '2027-03-01'],
    [' 2027/3/1 ', '2027-03-01'],
  ])('“%s” is the day %s', (text, value) => {
    expect(typedDay(text)).toEqual({ value })
  })

  test.each([
    [
      '3/4/2027',
      '“3/4/2027” can be two days, 2027-04-03 or 2027-03-04. Write the year first, then the month and the day.',
    ],
    ['2027-02-30', 'There is no such day as “2027-02-30”. The month may be shorter than that.'],
    ['March 2027', '“March 2027” leaves the day open. Write it whole, such as 2027-03-01.'],
    ['soon', '“soon” is not a date. Write year, month and day, such as 2027-03-01.'],
    ['', '“” is not a date. Write year, month and day, such as 2027-03-01.'],
  ])('“%s” is asked about', (text, says) => {
    expect(typedDay(text)).toEqual({ says })
  })

  test('a plan does not end before it starts', () => {
    expect(typedEnd('2027-02-28', '2027-03-01')).toEqual({
      says: 'The plan starts on 2027-03-01. Its last day cannot be before that.',
    })
    expect(typedEnd('1 March 2027', '2027-03-01')).toEqual({ value: '2027-03-01' })
  })

  test.each([
    ['48,000 EUR', { amount: 48000, currency: 'EUR' }],
    ['1.234,50 €', { amount: 1234.5, currency: 'EUR' }],
    ['eur 48k', { amount: 48000, currency: 'EUR' }],
    ["CHF 1'200'000", { amount: 1200000, currency: 'CHF' }],
    ['£1.2m', { amount: 1200000, currency: 'GBP' }],
    ['2 million USD', { amount: 2000000, currency: 'USD' }],
    ['', undefined],
  ])('“%s” is money', (text, value) => {
    expect(typedBudget(text)).toEqual({ value })
  })

  test.each([
    ['48000', 'Add the currency, such as EUR, GBP or USD.'],
    ['$48000', 'Several currencies are written “$”. Add the three letters of yours, such as USD.'],
    ['48000 EUX', '“EUX” is not a currency. Write its three letters, such as EUR, GBP or USD.'],
    ['1,234,50 EUR', '“1,234,50 EUR” is not an amount. Write it such as 48,000 EUR.'],
    ['-5 EUR', '“-5 EUR” is less than nothing. Write the amount without a minus.'],
    ['some', '“some” is not an amount. Write it such as 48,000 EUR.'],
  ])('“%s” is asked about', (text, says) => {
    expect(typedBudget(text)).toEqual({ says })
  })

  test('a plan has a name that fits on a cover', () => {
    expect(typedName(' Spring ')).toEqual({ value: 'Spring' })
    expect(typedName('  ')).toEqual({ says: 'Give the plan a name that people will use for it.' })
    expect(typedName('x'.repeat(81))).toEqual({
      says: 'Keep the name under 80 characters, so that it fits on a cover.',
    })
  })
})
