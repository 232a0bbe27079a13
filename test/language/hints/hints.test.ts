import { describe, expect, test } from 'vitest'
import { hintKinds, hintsIn } from '../../../src/core/language/hints/hints.ts'
import { analysisOf, asSeen, shownLines } from '../as-seen.ts'

/** Lines of a plan with a total of 1000 and hints of one kind. */
function seen(kind: string, lines: string): string[] {
  return shownLines(lines, { hints: (name) => name === kind, lenses: () => false })
}

describe('weekdays', () => {
  test('stand beside dates, wherever a date belongs', () => {
    expect(
      seen(
        'weekdays',
        `plan: {start: 2027-03-01, end: "2027-05-31", name: 2027-03-01}
objectives:
  riders: {by: 2027-05-30}
evidence:
  talks: {date: 2027-02-28}
  books: {date: 2027-02}
calendar:
  milestones:
    - date: 2027-02-27 # a Saturday
`,
      ),
    ).toEqual([
      'plan: {start: 2027-03-01 ⟨Mon⟩, end: "2027-05-31" ⟨Mon⟩, name: 2027-03-01}',
      'riders: {by: 2027-05-30 ⟨Sun⟩}',
      'talks: {date: 2027-02-28 ⟨Sun⟩}',
      '- date: 2027-02-27 ⟨Sat⟩ # a Saturday',
    ])
  })

  test('say nothing of days that do not exist', () => {
    expect(seen('weekdays', 'plan: {start: 2027-02-30, end: soon}\n')).toEqual([])
  })

  test('are there in libraries, too', () => {
    const library = 'commsLibrary: 1\nevidence:\n  talks: {date: 2027-03-02}\n'
    expect(shownLines(library, { name: 'a.commslib.yaml' })).toEqual([
      'talks: {date: 2027-03-02 ⟨Tue⟩}',
    ])
  })
})

describe('lengths', () => {
  test.each([
    ['2027-03-01', '1 day'],
    ['2027-03-07', '1 week'],
    ['2027-03-10', '10 days'],
    ['2027-04-04', '5 weeks'],
    ['2027-04-05', '5 weeks, 1 day'],
  ])('from Monday 1 March to %s it is %s', (end, words) => {
    const line = `one: {end: ${end}, start: 2027-03-01}`
    expect(seen('lengths', `calendar:\n  activities:\n    ${line}\n`)).toEqual([
      `one: {end: ${end} ⟨${words}⟩, start: 2027-03-01}`,
    ])
  })

  test('are not guessed when a day is missing or the end comes first', () => {
    expect(
      seen(
        'lengths',
        'calendar:\n  activities:\n    a: {end: 2027-03-01}\n    b: {start: 2027-03-02, end: 2027-03-01}\n',
      ),
    ).toEqual([])
  })
})

const budget = 'budget: {total: 1000, currency: EUR, rates: {GBP: 2}}\n'

describe('shares of the money', () => {
  test('stand beside every amount that is a part of it', () => {
    expect(
      seen(
        'shares',
        `plan: {currency: EUR}
channels:
  posters: {budget: 240}
calendar:
  activities:
    one: {channel: posters, budget: 240, production: 4}
    two: {channel: posters, budget: 50, currency: GBP}
    off: {channel: posters, budget: 300, status: cancelled}
    odd: {channel: posters, budget: 300, currency: SEK}
    free: {channel: posters, budget: 0, buy: {unit: unit, rate: 140}}
budget:
  total: 1000
  rates: {GBP: 2}
  markets: {IE: 400}
  lines: [{what: Cards, amount: 100}]
  contingency: 1200
`,
      ),
    ).toEqual([
      'posters: {budget: 240 ⟨24% of the money⟩}',
      'one: {channel: posters, budget: 240 ⟨24% of the money⟩, production: 4 ⟨less than 1% of the money⟩}',
      'two: {channel: posters, budget: 50 ⟨10% of the money⟩, currency: GBP}',
      'markets: {IE: 400 ⟨40% of the money⟩}',
      'lines: [{what: Cards, amount: 100 ⟨10% of the money⟩}]',
      'contingency: 1200 ⟨120% of the money⟩',
    ])
  })

  test('without a total it is all that is planned', () => {
    const plan =
      'calendar:\n  activities:\n    a: {channel: b, budget: 30}\n    c: {channel: b, budget: 10}\n'
    expect(seen('shares', plan)).toEqual([
      'a: {channel: b, budget: 30 ⟨75% of the money⟩}',
      'c: {channel: b, budget: 10 ⟨25% of the money⟩}',
    ])
  })

  test('say what they are worked out from', () => {
    const plan = 'plan: {currency: EUR}\nbudget:\n  total: 1000\n  contingency: 50\n'
    const whole = { start: { line: 0, character: 0 }, end: { line: 9, character: 0 } }
    const [hint] = hintsIn(analysisOf(plan), whole, (name) => name === 'shares')
    expect(hint?.because).toBe('EUR 50 of EUR 1,000')
  })

  test('and what is left wait until every amount can be read', () => {
    const plan = `${budget}calendar:\n  activities:\n    a: {channel: b, budget: 30}\n    c: {channel: b, budget: ten}\n`
    expect(seen('shares', plan)).toEqual([])
    expect(seen('left', plan)).toEqual([])
  })
})

describe('what is left of the total', () => {
  test.each([
    ['nothing yet', '', 'nothing planned yet'],
    ['a part', '  lines: [{what: Cards, amount: 400.5}]\n', 'EUR 599.50 left'],
    ['all', '  lines: [{what: Cards, amount: 900}]\n  contingency: 10%\n', 'all of it has a use'],
    ['too much', '  lines: [{what: Cards, amount: 1200}]\n', 'EUR 200 too much is planned'],
  ])('when %s is planned', (_what, lines, words) => {
    expect(seen('left', `plan: {currency: EUR}\nbudget:\n  total: 1000\n${lines}`)).toEqual([
      `total: 1000 ⟨${words}⟩`,
    ])
  })
})

describe('hints', () => {
  test('of the same value stand together', () => {
    expect(asSeen('plan: {start: 2027-03-01, end: 2027-03-14}\n')).toBe(
      'plan: {start: 2027-03-01 ⟨Mon⟩, end: 2027-03-14 ⟨Sun · 2 weeks⟩}\n',
    )
  })

  test('are only looked for in the lines that are asked for', () => {
    const plan =
      'plan:\n  start: 2027-03-01\n  end: 2027-03-14\nobjectives:\n  a: {by: 2027-03-02}\n'
    const line = { start: { line: 2, character: 0 }, end: { line: 2, character: 0 } }
    const hints = hintsIn(analysisOf(plan), line, () => true)
    expect(hints.map(({ at, says }) => [at.line, says])).toEqual([[2, 'Sun · 2 weeks']])
  })

  test.each(hintKinds.map(({ name }) => name))('%s can be switched off', (name) => {
    const plan = 'plan: {start: 2027-03-01, end: 2027-03-14}\nbudget: {total: 10, contingency: 1}\n'
    const shown = (hints: (kind: string) => boolean) => shownLines(plan, { hints }).join('\n')
    expect(shown((kind) => kind === name)).not.toBe('')
    expect(shown((kind) => kind !== name)).not.toBe(shown(() => true))
  })
})
