import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countryWords } from '../../src/core/plan/country-words.ts'
import { dateWords, periodWords, shortDateWords } from '../../src/core/plan/date-words.ts'
import {
  exactMoney,
  roughAmount,
  roundAmount,
  roundMoney,
} from '../../src/core/plan/money-words.ts'
import { countWords } from '../../src/core/plan/number-words.ts'
import { percentWords } from '../../src/core/plan/percent.ts'
import { html } from '../../src/core/views/html.ts'
import { listHtml, listWords, shortListHtml } from '../../src/core/views/list-words.ts'
import { isolated, said } from '../../src/core/views/own-words.ts'
import { prose } from '../../src/core/views/prose.ts'

const euros = { currency: 'EUR', language: 'en' }

describe('money', () => {
  test('is round in drawings', () => {
    const amounts = [
      0, 640.4, 1000, 1240, 9999.6, 72_000, 72_450, 270_400, 999_600, 1_035_000, 32_885_000, 2e9,
    ]
    expect(amounts.map((amount) => roundAmount(amount, euros))).toEqual(
      '0 640 1k 1,240 10k 72k 72.5k 270k 1m 1.04m 32.9m 2bn'.split(' '),
    )
    expect(amounts.map((amount) => roughAmount(amount, euros))).toEqual(
      '0 640 1k 1.2k 10k 72k 72k 270k 1m 1m 33m 2bn'.split(' '),
    )
    expect(roundMoney(72_000, euros)).toBe('EUR 72k')
    expect(roundMoney(-5000, { currency: undefined, language: 'en' })).toBe('-5k')
    expect(roundMoney(1_240_000, { currency: 'EUR', language: 'de' })).toBe('EUR 1,24m')
  })

  test('is never further off than half of the third figure, and never longer than six letters', () => {
    fc.assert(
      fc.property(fc.double({ min: 0, max: 999e9, noNaN: true }), (amount) => {
        const words = roundAmount(amount, euros)
        const [, number = '', sign = ''] = /^([\d.,]+)(k|m|bn)?$/.exec(words) ?? []
        const size = { '': 1, k: 1e3, m: 1e6, bn: 1e9 }[sign] ?? Number.NaN
        const off = Math.abs(Number(number.replace(/,/g, '')) * size - amount)
        expect(off).toBeLessThanOrEqual(Math.max(0.5, amount * 0.005) * 1.000001)
        expect(words.length).toBeLessThanOrEqual(6)
      }),
    )
  })

  test('shares that are not nothing are not said to be nothing', () => {
    expect([0, 0.004, 0.005, 0.67, 1].map(percentWords)).toEqual('0% <1% 1% 67% 100%'.split(' '))
  })

  test('is exact in tables', () => {
    expect(exactMoney(72_000, euros)).toBe('72,000.00 EUR')
    expect(exactMoney(72_000, { currency: 'EUR', language: 'de' })).toBe('72.000,00 EUR')
    expect(exactMoney(72_000, { currency: 'JPY', language: 'en' })).toBe('72,000 JPY')
    expect(exactMoney(72_000.5, { currency: 'no currency', language: 'no language!' })).toBe(
      '72,000.50 no currency',
    )
  })
})

describe('dates', () => {
  test('are words', () => {
    expect(dateWords('2027-08-16', 'en-GB')).toBe('16 August 2027')
    expect(dateWords('2027-08-16', 'en-US')).toBe('August 16, 2027')
    expect(dateWords('soon', 'en')).toBe('soon')
    expect(shortDateWords('2027-11-30', 'en')).toBe('30 Nov')
  })

  test('say what both share once', () => {
    expect(periodWords('2027-08-16', '2027-11-14', 'en')).toBe('16 August to 14 November 2027')
    expect(periodWords('2027-08-16', '2027-08-20', 'en')).toBe('16 to 20 August 2027')
    expect(periodWords('2027-10-04', '2028-01-30', 'en')).toBe('4 October 2027 to 30 January 2028')
    expect(periodWords('2027-08-16', '2027-08-20', 'en-US')).toBe('August 16 to August 20, 2027')
    expect(periodWords('2027-08-16', undefined, 'en')).toBe('from 16 August 2027')
    expect(periodWords(undefined, '2027-08-16', 'en')).toBe('until 16 August 2027')
    expect(periodWords(undefined, '2027-02-30', 'en')).toBeUndefined()
  })
})

test('lists are words', () => {
  expect(listWords(['press'])).toBe('press')
  expect(listWords(['press', 'service', 'email'])).toBe('press, service and email')
  expect(listHtml([html`<a>`, html`b`], 'or').markup).toBe('<a> or b')
  const six = 'abcdef'.split('').map((letter) => html`${letter}`)
  expect(shortListHtml(six).markup).toBe('a, b, c, d and 2 more')
  expect(shortListHtml(six.slice(0, 5)).markup).toBe('a, b, c, d and e')
  expect([0, 1, 2].map((count) => countWords(count, 'chapter'))).toEqual([
    '0 chapters',
    '1 chapter',
    '2 chapters',
  ])
})

test('countries are words', () => {
  expect(['DK', 'no', 'global', 'nowhere'].map(countryWords)).toEqual([
    'Denmark',
    'Norway',
    'worldwide',
    'nowhere',
  ])
})

test('the plan’s own words are kept together', () => {
  expect(said('  two\n lines ')).toBe('two lines')
  expect(said(' ')).toBeUndefined()
  expect(isolated('شارع')).toBe('\u2068شارع\u2069')
  expect(isolated('street')).toBe('street')
})

describe('longer texts', () => {
  test('have paragraphs, emphasis and lists', () => {
    expect(prose('One **two**\n\n- three\n')?.markup).toMatchInlineSnapshot(`
      "<p dir="auto">One <strong>two</strong></p>
      <ul>
      <li dir="auto">three</li>
      </ul>
      "
    `)
    expect(prose('  ')).toBeUndefined()
  })

  test('link to the web and to mail, nowhere else', () => {
    const text =
      '[a](https://a.example) [b](mailto:b@a.example) [c](javascript:c) [d](file:///d) [e](data:text/html,e) https://f.example'
    expect(prose(text)?.markup.match(/href="[^"]*"/g)).toEqual([
      'href="https://a.example"',
      'href="mailto:b@a.example"',
    ])
    expect(prose(text)?.markup).toContain('rel="noopener noreferrer"')
  })

  test('show markup as words, and pictures as what they say', () => {
    expect(prose('<b onclick="x">hello</b>')?.markup).toBe(
      '<p dir="auto">&lt;b onclick=&quot;x&quot;&gt;hello&lt;/b&gt;</p>\n',
    )
    expect(prose('![A <cat>](https://a.example/cat.png)')?.markup).toBe(
      '<p dir="auto">A &lt;cat&gt;</p>\n',
    )
    expect(prose('# Big')?.markup).toBe('<p class="heading" dir="auto">Big</p>\n')
  })
})
