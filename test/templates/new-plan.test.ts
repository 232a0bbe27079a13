import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type Answers,
  analyse,
  newPlanText,
  noLibraries,
  openDocument,
  type Template,
  templates,
} from '../../src/core/index.ts'
import { dayAfter, dayOf, isoOf } from '../../src/core/plan/day.ts'
import { businesses } from '../../src/core/templates/setting.ts'

const spring: Answers = {
  name: 'Reopen the corner',
  business: 'b2c',
  start: '2027-03-01',
  end: '2027-05-31',
  money: { amount: 48000, currency: 'EUR' },
}

function read(answers: Answers, template: Template) {
  const document = openDocument(newPlanText(answers, template))
  return analyse({ uri: 'untitled:Untitled-1', document, libraries: noLibraries })
}

/** What an answer may begin with and hold, beside anything at all. */
const anyName = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(...'abc "\':#-%&*!|>?{}[],\\\n1€🌱<$', ...['no', ': ', ' #', '2027']),
        {
          minLength: 1,
        },
      )
      .map((parts) => parts.join('')),
    fc.constantFrom('2027', '1st of many', '2027-03-01', 'Yes: “now”', '# 1', '- a', 'null', '~'),
  )
  .filter((name) => name.replace(/[\p{Cc}\p{Zl}\p{Zp}\s]/gu, '') !== '')

const anyAnswers: fc.Arbitrary<Answers> = fc
  .record({
    name: anyName,
    business: fc.constantFrom(...businesses),
    days: fc.integer({ min: 0, max: 150_000 }),
    length: fc.integer({ min: 0, max: 2000 }),
    money: fc.option(
      fc.record({
        amount: fc.oneof(fc.nat(), fc.double({ min: 0, noNaN: true, noDefaultInfinity: true })),
        currency: fc.constantFrom('EUR', 'USD', 'NOK', 'JPY'),
      }),
      { nil: undefined },
    ),
  })
  .map(({ name, business, days, length, money }) => {
    const first = dayAfter({ year: 1900, month: 1, day: 1 }, days)
    const end = isoOf(dayAfter(first, length))
    return { name, business, start: isoOf(first), end, ...(money && { money }) }
  })

describe.each(templates.map((template) => [template.title, template] as const))(
  '%s',
  (_, template) => {
    test.each(businesses)('reads without a fault for %s, and nothing is lost', (business) => {
      const { plan, problems } = read({ ...spring, business }, template)
      expect(problems.filter(({ severity }) => severity !== 'hint')).toEqual([])
      expect(plan.missing).toEqual([])
      expect(plan.header).toMatchObject({ name: spring.name, start: spring.start, business })
      expect(plan.budget.total).toBe(48000)
    })

    test.each(businesses)('uses only known words and its own parts for %s', (business) => {
      const { problems } = read({ ...spring, business }, template)
      const rules = problems.map(({ rule }) => rule)
      expect(rules.filter((rule) => /^(?:references|calendar)|new-word/.test(rule))).toEqual([])
    })

    test('has no fault whatever is answered', () => {
      fc.assert(
        fc.property(anyAnswers, (answers) => {
          const { plan, problems } = read(answers, template)
          expect(problems.filter(({ severity }) => severity === 'error')).toEqual([])
          const name = answers.name.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim()
          expect(plan.header).toMatchObject({ name, start: answers.start, end: answers.end })
          expect(plan.budget.total).toBe(answers.money?.amount)
          expect(plan.missing).toEqual([])
        }),
        { numRuns: 30 },
      )
    })
  },
)

test('every template asks in angle brackets for what only the planner knows', () => {
  for (const template of templates) {
    const { problems } = read(spring, template)
    const asked = problems.filter(({ rule }) => rule === 'structure/placeholder')
    expect(asked.length).toBeGreaterThan(5)
    for (const { message } of asked) expect(message).toMatch(/^“<\S/)
  }
})

test('money is left out as long as nobody knows it', () => {
  const { money: _, ...answers } = spring
  for (const template of templates) {
    expect(newPlanText(answers, template)).not.toMatch(/budget:|currency:/)
  }
})

test('days in the middle of a plan of one day are that day', () => {
  for (const template of templates) {
    const { plan } = read({ ...spring, end: spring.start }, template)
    for (const { fields } of plan.activities.values()) {
      expect(dayOf(fields.start)).toEqual(dayOf(spring.start))
    }
  }
})
