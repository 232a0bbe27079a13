import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  editsFor,
  openDocument,
  pathAt,
  typedChange,
  writtenValuesAt,
} from '../../src/core/index.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { examplePlans } from '../document/random-edits.ts'

const plan = `commsPlan: 1
plan:
  name: Spring # for now
  status: in-review
  start: 2027-04-05
  end: 2027-06-27
  summary: |
    One morning.
    Then another.
channels:
  window: {type: shop-window, role: 'Shows: it'}
calendar:
  activities:
    posters: {channel: window, start: 2027-04-05, end: 2027-05-02, budget: 12000}
`
const document = openDocument(plan)
const brief = (path: (string | number)[]) =>
  writtenValuesAt(document, path).map(({ name, kind, text }) => `${name} (${kind}): ${text}`)

function typed(path: (string | number)[], text: string): string | undefined {
  const edits = editsFor(document, [typedChange(document, path, text)])
  return edits && applyEdits(plan, edits)
}

describe('the values behind a part of a page', () => {
  test('are the value itself, and the other end of a period', () => {
    expect(brief(['plan', 'name'])).toEqual(['name (text): Spring'])
    expect(brief(['plan', 'start'])).toEqual(['start (date): 2027-04-05', 'end (date): 2027-06-27'])
    expect(brief(['plan', 'summary'])).toEqual(['summary (long-text): One morning.\nThen another.'])
  })

  test('are choices where the format knows the words', () => {
    const [status] = writtenValuesAt(document, ['plan', 'status'])
    expect(status).toMatchObject({ kind: 'choice', text: 'in-review' })
    expect(status?.choices).toContain('approved')
  })

  test('are the usual choice where none is written', () => {
    const bare = openDocument('commsPlan: 1\nplan:\n  name: Spring\n')
    const [status] = writtenValuesAt(bare, ['plan', 'status'])
    expect(status).toMatchObject({ kind: 'choice', text: 'draft', name: 'status' })
    const edits = editsFor(bare, [typedChange(bare, ['plan', 'status'], 'approved')])
    expect(edits?.map(({ newText }) => newText).join('')).toMatch(/^\s*status: approved\s*$/)
    expect(writtenValuesAt(bare, ['plan', 'owner'])).toEqual([])
  })

  test('are the single values of an entry', () => {
    expect(brief(['channels', 'window'])).toEqual([
      expect.stringMatching(/^type/),
      'role (text): Shows: it',
    ])
    expect(brief(['calendar', 'activities', 'posters']).at(-1)).toBe('budget (text): 12000')
  })

  test.each([[['channels']], [['channels', 'radio']], [['nothing', 'here']], [['plan', 'end', 0]]])(
    'are none at %s',
    (path) => expect(writtenValuesAt(document, path)).toEqual([]),
  )
})

describe('what is typed', () => {
  test('becomes the smallest edit, and is quoted where it must be', () => {
    expect(typed(['plan', 'name'], 'Spring: again')).toBe(
      plan.replace('Spring # for now', '"Spring: again" # for now'),
    )
    expect(typed(['plan', 'end'], '2027-06-30')).toBe(plan.replace('2027-06-27', '2027-06-30'))
  })

  test('is a number where the format wants one, and a text elsewhere', () => {
    const budget = ['calendar', 'activities', 'posters', 'budget']
    expect(typed(budget, ' 15000 ')).toBe(plan.replace('12000', '15000'))
    expect(typed(budget, '15k')).toBe(plan.replace('12000', '15k'))
    expect(typed(['plan', 'name'], '2027')).toMatch(/name: ['"]2027['"] # for now/)
  })

  test('is what is offered the next time, everywhere in the examples', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...examplePlans),
        fc.nat(400),
        fc.string({ minLength: 1, maxLength: 20, unit: 'grapheme' }),
        (text, line, words) => {
          const before = openDocument(text)
          const path = pathAt(before, { line, character: 0 })
          const value = writtenValuesAt(before, path)[0]
          if (value?.kind !== 'text' || words.trim() !== words) return
          const edits = editsFor(before, [typedChange(before, value.path, words)])
          if (!edits) return
          const after = writtenValuesAt(openDocument(applyEdits(text, edits)), value.path)
          expect(after.map((each) => each.text)).toContain(words)
        },
      ),
      { numRuns: 40 },
    )
  })
})
