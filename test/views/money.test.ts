import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { spendingOf } from '../../src/core/plan/money.ts'
import { moneyUsesOf } from '../../src/core/plan/money-uses.ts'
import { budgetRules } from '../../src/core/rules/budget/budget-rules.ts'
import { moneyView } from '../../src/core/views/money.ts'
import { planPageView } from '../../src/core/views/plan-page.ts'
import { shareBar } from '../../src/core/views/share-bar.ts'
import { storyView } from '../../src/core/views/story.ts'
import { anyPlan } from './plans.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const show = (text: string) => moneyView.show(subjectOf(`plan: {currency: EUR}\n${text}\n`))
const channels =
  'channels: {shop: {type: store, purpose: brand, maturity: proven}, site: {type: website, purpose: activation, maturity: experimental}}\n'
const spent = (shop: number, site: number) =>
  `${channels}calendar: {activities: {a: {channel: shop, budget: ${shop}}, b: {channel: site, production: ${site}}}}\n`

describe('the answer says how much has a use, and how much builds the brand', () => {
  test.each([
    ['budget: {total: 100}', 'EUR 100, and none of it has a use yet'],
    [`budget: {total: 100}\n${spent(60, 40)}`, 'All EUR 100 has a use; 60% builds the brand'],
    [
      `budget: {total: 100, split: {brand: 65, activation: 35}}\n${spent(60, 40)}`,
      'All EUR 100 has a use; 60% builds the brand, where 65% was planned',
    ],
    [
      `budget: {total: 1000, split: {brand: 60%, activation: 40%}}\n${spent(60, 40)}`,
      '900 of EUR 1k has no use yet; 60% builds the brand, as planned',
    ],
    [
      `budget: {total: 80}\n${spent(60, 40)}`,
      'EUR 100 is planned, 20 too much; 60% builds the brand',
    ],
    [
      `budget: {total: 32500000, split: {brand: 50, activation: 50}}\n${spent(21_725_000, 11_160_000)}`,
      'EUR 32.9m is planned, 385k too much; 66% builds the brand, not 50%',
    ],
    ['channels: {a: {budget: 500}}', 'EUR 500 is planned, with no total yet'],
  ])('%s', (text, answer) => {
    expect(show(text).answer).toBe(answer)
  })
})

describe('money without a rate is said with its amount, and then nothing is called left over', () => {
  const abroad = `channels: {shop: {type: store, purpose: brand}, calls: {type: phone-outbound}, site: {type: website}}
calendar: {activities: {a: {channel: shop, budget: 600}, b: {channel: calls, budget: 40, production: 5, currency: GBP}, c: {channel: shop, budget: 60, currency: GBP}, d: {channel: site, budget: 7, currency: GBP, status: cancelled}}}
`
  test.each([
    [
      'budget: {total: 1000}',
      'EUR 600 planned of EUR 1k; GBP 105 is not counted, for want of a rate',
    ],
    [
      'budget: {total: 600}',
      'EUR 600 planned of EUR 600; GBP 105 is not counted, for want of a rate',
    ],
    [
      'budget: {total: 500}',
      'EUR 600 is planned, 100 too much; GBP 105 is not counted, for want of a rate',
    ],
    [
      'budget: {}',
      'EUR 600 is planned, with no total yet; GBP 105 is not counted, for want of a rate',
    ],
    [
      'budget: {total: 900, currency: SEK, lines: [{what: Paper, amount: 30}]}',
      'EUR 600 is planned; GBP 105, SEK 30 and the total of SEK 900 are not counted, for want of rates',
    ],
    [
      'budget: {total: 1000, rates: {GBP: 1.2}}',
      '274 of EUR 1k has no use yet; 100% builds the brand',
    ],
  ])('%s', (budget, answer) => {
    expect(show(`${abroad}${budget}\n`).answer).toBe(answer)
  })

  test('channels are named with it, and only those without any have none', () => {
    const { drawing, table } = show(`${abroad}budget: {total: 1000}\n`)
    const words = wordsIn(drawing)
    expect(words).toContain('No money of their own: Site')
    expect(words).toContain('Not counted, for want of a rate: Shop GBP 60 and Calls GBP 45')
    expect(words).not.toContain('Without a use yet')
    const rows = textRows(table).map((row) => row.slice(0, 2))
    expect(rows).toContainEqual(['Calls, not counted', '45.00 GBP'])
    expect(rows).not.toContainEqual(['Calls', '0.00 EUR'])
    expect(rows.flat()).not.toContain('Without a use yet')
  })

  test('what channels were given is not added to it', () => {
    const given = 'channels: {shop: {type: store, budget: 50}}\n'
    const activity = 'calendar: {activities: {a: {channel: shop, budget: 60, currency: GBP}}}\n'
    expect(show(given + activity).answer).toBe(
      'EUR 0 is planned, with no total yet; GBP 60 is not counted, for want of a rate',
    )
  })

  test('the plan on a page says the same', () => {
    const page = planPageView.show(
      subjectOf(`plan: {currency: EUR}\n${abroad}budget: {total: 1000}\n`),
    )
    const words = wordsIn(page.drawing)
    expect(words).toContain('EUR 600 planned of EUR 1k; GBP 105 is not counted, for want of a rate')
    expect(words).not.toContain('without a use yet')
  })

  test('no rule calls it left over, or half of a channel all of it', () => {
    const rules = (budget: string) =>
      subjectOf(
        `plan: {currency: EUR, status: in-review}\n${abroad.replace('type: store', 'type: store, budget: 672')}${budget}\n`,
        budgetRules,
      ).analysis.problems.map(({ rule }) => rule)
    const uncounted = rules('budget: {total: 1000}')
    expect(uncounted).toContain('budget/no-currency')
    expect(uncounted).not.toContain('budget/unspent')
    expect(uncounted).not.toContain('budget/channel-mismatch')
    expect(rules('budget: {total: 1000, rates: {GBP: 1.2}}')).toContain('budget/unspent')
    expect(rules('budget: {total: 1000, rates: {GBP: 3}}')).toContain('budget/channel-mismatch')
  })
})

test('what is missing leads to it', () => {
  const { missing } = show(
    'budget: {total: 100, lines: [{what: Paper, amount: 20, channel: shop}]}\nchannels: {shop: {}, site: {budget: 30}}\n',
  )
  expect(wordsIn(missing)).toBe(
    'the money of site is in no activity and no cost line; shop does not say whether the money builds the brand; nothing is kept back for surprises.',
  )
  const { missing: split } = moneyView.show(
    subjectOf('plan: {currency: EUR, markets: [DK, SE]}\nbudget: {total: 9, contingency: 9}\n'),
  )
  expect(wordsIn(split)).toContain('the money is not split between Denmark and Sweden')
  const { missing: foreign } = show(
    'budget: {total: 9, contingency: 1}\ncalendar: {activities: {a: {budget: 5, currency: SEK}}}',
  )
  expect(wordsIn(foreign)).toContain('amounts in SEK count for nothing until there is a rate')
})

test('a balance that drifts by more than five points is named, with what was planned', () => {
  const missing = (meant: number) =>
    wordsIn(
      show(
        `budget: {total: 100, split: {brand: ${meant}, activation: ${100 - meant}}}\n${spent(60, 40)}`,
      ).missing,
    )
  expect(missing(54)).toContain('60% builds the brand, where 54% was planned')
  expect(missing(56)).not.toContain('builds the brand')
})

test('money without a currency is named as such', () => {
  const missing = (text: string) => wordsIn(moneyView.show(subjectOf(text)).missing)
  const words = 'the plan does not say in which currency it counts'
  expect(missing('budget: {total: 100}\n')).toContain(words)
  expect(missing('budget: {total: 100, currency: EUR}\n')).not.toContain(words)
})

test('the table has exact amounts: channels, the most first, other lines, the sum and the balances', () => {
  const { table } = show(
    `budget: {total: 1000, contingency: 10%, split: {brand: 50, activation: 50}, lines: [{what: A survey, amount: 50.5}]}\n${spent(60, 140)}`,
  )
  const rows = textRows(table).map((row) => row.slice(0, 3))
  expect(rows).toEqual([
    ['Site', '140.00 EUR', '40%'],
    ['Shop', '60.00 EUR', '17%'],
    ['Kept back', '100.00 EUR', '29%'],
    ['A survey', '50.50 EUR', '14%'],
    ['Planned', '350.50 EUR', '100%'],
    ['Without a use yet', '649.50 EUR', '–'],
    ['Budget', '1,000.00 EUR'],
    ['Brand and activation', 'Brand 30%, Activation 70%, 50% planned'],
    ['Proven, growing, experimental', 'Proven 30%, Experimental 70%'],
    ['Offline and online', 'Offline 30%, Online 70%'],
  ])
})

test('its parts add up to what the rules call planned, whatever the plan says', () => {
  fc.assert(
    fc.property(anyPlan, (text) => {
      const { analysis } = subjectOf(text)
      const uses = moneyUsesOf(analysis.plan)
      const onChannels = uses.channels.reduce((sum, { amount }) => sum + amount, 0)
      const sum = onChannels + uses.unplaced + uses.otherLines + uses.contingency
      expect(Math.abs(sum - uses.planned)).toBeLessThanOrEqual(1e-9 * Math.abs(uses.planned) + 1)
      const { activities, channelLines, planned } = spendingOf(analysis.plan)
      if (activities + channelLines > 0) expect(uses.planned).toBe(planned)
    }),
    { numRuns: 60 },
  )
})

test('the story says the same of each channel', () => {
  const text = `connectedStory: {chapters: {one: {channels: [shop, site, press]}}}
channels: {shop: {type: store, budget: 500}, site: {type: website, budget: 300}, press: {type: press, budget: 250}}
calendar: {activities: {a: {channel: shop, budget: 400}, b: {channel: press, budget: 60}}}`
  const told = storyView.show(subjectOf(`plan: {currency: EUR}\n${text}\n`))
  const rows = (table = told.table) => textRows(table)
  const inStory = rows().flatMap((row) =>
    row.length === 5 && row[0] !== 'Stage' ? [[row[0], row[4]]] : [],
  )
  expect(inStory).toEqual([
    ['Shop', '400.00 EUR'],
    ['Press', '60.00 EUR'],
    ['Site', '–'],
  ])
  expect(wordsIn(told.drawing)).toMatch(/Money, EUR.* 460/)
  const { drawing, missing } = show(text)
  expect(wordsIn(drawing)).toMatch(/Shop 400 .*Press 60 .*No money of their own: Site/)
  expect(wordsIn(missing)).toContain('the money of site is in no activity and no cost line')
})

test('what the rules say about too much money is what the view shows', () => {
  const text = `budget: {total: 80}\n${spent(60, 40)}`
  const { analysis } = subjectOf(`plan: {currency: EUR, status: in-review}\n${text}`, budgetRules)
  const said = analysis.problems.find(({ rule }) => rule === 'budget/over')?.message
  expect(said).toContain('EUR 100 is planned and the budget is EUR 80: EUR 20 too much')
  expect(show(text).answer).toContain('EUR 100 is planned, 20 too much')
})

test('rows, sum and budget do not contradict each other by rounding', () => {
  const { answer, drawing } = show(`budget: {total: 32500000}\n${spent(32_725_000, 160_000)}`)
  expect(answer).toContain('EUR 32.9m is planned, 385k too much')
  expect(wordsIn(drawing)).toMatch(/Shop 32.7m 100% Site 160k <1% Planned, of EUR 32.5m 32.9m 100%/)
})

test('what has no use yet stands under the sum, of which it is no part', () => {
  const { drawing } = show(`budget: {total: 200}\n${spent(60, 40)}`)
  expect(wordsIn(drawing)).toMatch(/Planned, of EUR 200 100 100% Without a use yet 100 –/)
})

test('negative and enormous amounts have no bar, or the longest', () => {
  const { drawing } = show(
    'channels: {a: {}, b: {}}\nbudget: {total: 5, lines: [{what: Back, amount: -5000, channel: a}, {what: All, amount: 1.0e+15, channel: b}]}',
  )
  const words = wordsIn(drawing)
  expect(words).toContain('B 1,000,000bn 100% A -5k 0%')
  expect(
    [...drawing.markup.matchAll(/<rect class="bar" width="([^"]*)"/g)].map(([, width]) => width),
  ).toEqual(['100%'])
})

describe('a whole as a bar', () => {
  const rowsOf = (shares: readonly (readonly [string, number])[]) =>
    new Set(
      [
        ...shareBar(shares.map(([name, share]) => ({ name, share }))).markup.matchAll(
          /<text x="[^"]*" y="(\d+)"/g,
        ),
      ].map(([, y]) => y),
    ).size

  test('has its names in one line, and in several when they would touch', () => {
    expect(
      rowsOf([
        ['Brand', 0.6],
        ['Activation', 0.4],
      ]),
    ).toBe(1)
    expect(
      rowsOf([
        ['Brand', 0.02],
        ['Activation', 0.98],
      ]),
    ).toBe(2)
  })

  test('leads from a name in a line of its own down to its segment, past all other names', () => {
    const share = fc.record({
      name: fc.string({ maxLength: 16 }),
      share: fc.integer({ min: 1, max: 9 }),
    })
    fc.assert(
      fc.property(fc.array(share, { minLength: 2, maxLength: 6 }), (given) => {
        const all = given.reduce((sum, each) => sum + each.share, 0)
        const { markup } = shareBar(given.map(({ name, share }) => ({ name, share: share / all })))
        for (const drawing of markup.split('</svg>\n').slice(0, -1)) {
          const texts = [...drawing.matchAll(/<text x="[^"]*" y="(\d+)"/g)].map(([, y]) =>
            Number(y),
          )
          const lowest = Math.max(...texts)
          const leaders = [...drawing.matchAll(/<svg x="([^"]*)"[^>]*><path class="leader"/g)]
          expect(leaders).toHaveLength(texts.filter((y) => y < lowest).length)
          const segments = [...drawing.matchAll(/<svg x="([^"]*)"[^>]*><rect/g)].map(([, x]) => x)
          for (const [, x] of leaders) expect(segments).toContain(x)
        }
      }),
    )
  })

  test('has a mark that stands out from its bar, and stripes for what greys tell apart', () => {
    const three = ['a', 'b', 'c'].map((name) => ({ name, share: 1 / 3 }))
    const { markup } = shareBar(three, { mark: { share: 0.2, words: '20% planned' } })
    const looks = [...markup.matchAll(/class="(mark[^"]*|stripes)"/g)].map(([, look]) => look)
    expect(looks).toEqual(['stripes', 'mark around', 'mark'])
  })

  test('says its shares to those who do not see it', () => {
    const bar = shareBar(
      [
        { name: 'Brand', share: 0.6 },
        { name: 'Activation', share: 0.4 },
      ],
      {
        mark: { share: 0.65, words: '65% planned' },
      },
    )
    expect(bar.markup).toContain('aria-label="Brand 60%, Activation 40%, 65% planned"')
  })
})

test('without any money there is a sample, and the thing to add', () => {
  const { answer, isEmpty, drawing } = show('channels: {a: {}}')
  expect({ answer, isEmpty }).toEqual({ answer: 'No money is planned yet', isEmpty: true })
  expect(wordsIn(drawing)).toContain('Add a budget It is written into your plan under budget.')
})
