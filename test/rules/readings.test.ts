import { describe, expect, test } from 'vitest'
import { readDate } from '../../src/core/rules/structure/date-readings.ts'
import { idFrom } from '../../src/core/rules/structure/id-from-words.ts'
import { itemsIn } from '../../src/core/rules/structure/list-items.ts'
import { readNumber } from '../../src/core/rules/structure/number-readings.ts'

describe('dates as people write them', () => {
  test.each([
    ['13/04/2027', 'form', '2027-04-13'],
    ['04/13/2027', 'form', '2027-04-13'],
    ['13.4.27', 'form', '2027-04-13'],
    ['2027/4/5', 'form', '2027-04-05'],
    ['20270405', 'form', '2027-04-05'],
    ['2027-13-04', 'form', '2027-04-13'],
    ['5 April 2027', 'form', '2027-04-05'],
    ['April 5th, 2027', 'form', '2027-04-05'],
    ['5. apr 2027', 'form', '2027-04-05'],
    ['2027-04-05T10:30', 'form', '2027-04-05'],
    ['04/04/2027', 'form', '2027-04-04'],
    ['01/04/2027', 'order', '2027-04-01', '2027-01-04'],
    ['31/04/2027', 'noSuchDay', '2027-04-30'],
    ['2027-02-29', 'noSuchDay', '2027-02-28'],
    ['2027-04', 'noDay', '2027-04-01', '2027-04-30'],
    ['February 2028', 'noDay', '2028-02-01', '2028-02-29'],
    ['2027', 'noDay', '2027-01-01', '2027-12-31'],
    ['soon', 'unknown'],
    ['45/45/2027', 'unknown'],
    ['5 Brumaire 2027', 'unknown'],
    ['', 'unknown'],
  ])('%s', (written, trouble, ...dates) => {
    expect(readDate(written, false)).toEqual({ trouble, dates })
  })

  test('the last day comes first where something ends', () => {
    expect(readDate('May 2027', true).dates).toEqual(['2027-05-31', '2027-05-01'])
  })
})

describe('numbers as people write them', () => {
  test.each([
    ['€20000', 20000],
    ['20000 €', 20000],
    ['EUR 20 000', 20000],
    ['20,000', 20000],
    ['20.000', 20000],
    ["20'000", 20000],
    ['1,234,567', 1234567],
    ['1.234,50', 1234.5],
    ['1,234.50', 1234.5],
    ['20,5', 20.5],
    ['20k', 20000],
    ['1.5m', 1500000],
    ['£2.5 million', 2500000],
    ['20000 kr.', 20000],
    ['20,-', 20],
    ['-500 EUR', -500],
    ['about 20', undefined],
    ['20 to 30', undefined],
    ['1,2,3', undefined],
    ['', undefined],
  ])('%s', (written, number) => {
    expect(readNumber(written)).toBe(number)
  })
})

test.each([
  ['Bus shelters', 'bus-shelters'],
  ['busShelters', 'bus-shelters'],
  ['Bus_Shelters!', 'bus-shelters'],
  ['Søndagsåbent café', 'sondagsabent-cafe'],
  ["Children's day", 'childrens-day'],
  ['2027 launch', 'n-2027-launch'],
  ['—', undefined],
  [
    'a very long name that nobody will ever want to type twice',
    'a-very-long-name-that-nobody-will-ever',
  ],
])('%s becomes the short name %s', (words, id) => {
  expect(idFrom(words)).toBe(id)
})

test.each([
  ['everywhere', ['everywhere']],
  ['phone, tablet; print', ['phone', 'tablet', 'print']],
  ['-phone -tablet', ['phone', 'tablet']],
  ['• phone\n  • tablet', ['phone', 'tablet']],
  ['"at home"', ['at home']],
])('%j is the list %j', (written, items) => {
  expect(itemsIn(written)).toEqual(items)
})
