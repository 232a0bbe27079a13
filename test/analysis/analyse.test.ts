import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { changeDocument } from '../../src/core/document/document.ts'
import {
  type Analysis,
  analyse,
  type DocumentChange,
  noLibraries,
  openDocument,
} from '../../src/core/index.ts'
import type { Rule } from '../../src/core/rules/rule.ts'
import { rules } from '../../src/core/rules/rules.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from '../document/random-edits.ts'
import { openLibraries } from '../plan/open-libraries.ts'

const withLibrary = await openLibraries(examplePlans[3] ?? '')

const uri = 'file:///plans/a.commsplan.yaml'

/** What an analysis says, without the objects that it keeps for the next one. */
const said = ({ plan, problems }: Analysis) => ({ plan, problems })

describe('after any edits the analysis equals that of a fresh document', () => {
  test.each([
    ['alone', noLibraries],
    ['with its library', withLibrary],
  ])(
    '%s',
    (_, libraries) => {
      fc.assert(
        fc.property(
          fc.constantFrom(...examplePlans),
          // Problems are not asked for after every edit.
          fc.array(fc.tuple(randomEdit, fc.boolean()), { minLength: 1, maxLength: 10 }),
          fc.boolean(),
          fc.nat(),
          (start, edits, windows, which) => {
            let text = windows ? start.replaceAll('\n', '\r\n') : start
            let document = openDocument(text)
            let analysis = analyse({ uri, document, libraries })
            const versions = [{ text, analysis }]
            for (const [edit, isAsked] of edits) {
              const change: DocumentChange = changeOf(text, edit)
              const { range, text: newText } = change
              text = applyEdits(text, range ? [{ range, newText }] : [])
              document = changeDocument(document, change)
              analysis = analyse({ uri, document, libraries, previous: analysis })
              if (isAsked) expect(analysis.problems).toBe(analysis.problems)
              versions.push({ text, analysis })
            }
            // The last version, then one before it: what is asked late says the same.
            const earlier = versions[which % versions.length]
            for (const { text, analysis } of [
              ...versions.slice(-1),
              ...(earlier ? [earlier] : []),
            ]) {
              const fresh = analyse({ uri, document: openDocument(text), libraries })
              expect(said(analysis)).toEqual(said(fresh))
            }
          },
        ),
        { numRuns: 60 },
      )
    },
    120_000,
  )
})

test('rules run when somebody asks for the problems, once', () => {
  let runs = 0
  const counting: Rule = {
    ...(rules.find(({ looksAt }) => looksAt === 'plan') as Extract<Rule, { looksAt: 'plan' }>),
    check() {
      runs++
      return []
    },
  }
  const text = examplePlans[1] ?? ''
  const input = { uri, libraries: noLibraries, rules: [counting] }
  const before = analyse({ ...input, document: openDocument(text) })
  const change = { text: text.replace('status: draft', 'status: approved') }
  const after = analyse({
    ...input,
    document: changeDocument(before.document, change),
    previous: before,
  })
  expect(after.plan.header.status).toBeDefined()
  expect(runs).toBe(0)
  expect([after.problems, after.problems]).toEqual([[], []])
  expect(runs).toBe(1)
})

test('typing inside a text keeps every part of the plan that it does not change', () => {
  const text = examplePlans[1] ?? ''
  const before = analyse({ uri, document: openDocument(text), libraries: noLibraries })
  const line = text.split('\n').findIndex((each) => each.includes('message:'))
  const at = { line, character: 20 }
  const document = changeDocument(before.document, { range: { start: at, end: at }, text: 'x' })
  const after = analyse({ uri, document, libraries: noLibraries, previous: before })
  expect(after.plan.chapters).not.toBe(before.plan.chapters)
  const { chapters: _now, ...now } = after.plan
  const { chapters: _then, ...then } = before.plan
  for (const part of Object.keys(now) as (keyof typeof now)[]) expect(now[part]).toBe(then[part])
})

describe('a draft is told once a section', () => {
  const gaps = (status: string) => `commsPlan: 1
plan: {name: A, start: 2027-01-01, end: 2027-02-01, status: ${status}}
channels:
  shop: {role: Turns a visit into a conversation}
  window: {role: Tells people who pass that the lights are on}
  post: {role: Reaches people who never go online}
`
  const messages = (status: string) =>
    analyse({ uri, document: openDocument(gaps(status)), libraries: noLibraries })
      .problems.filter(({ range }) => range.start.line >= 2)
      .filter(({ rule }) => rule === 'structure/missing-field')

  test('with a count, at the section', () => {
    const [one, ...more] = messages('draft')
    expect(more).toEqual([])
    expect(one?.message).toMatch(
      /^The channel “Shop” needs a type: add “type”\. The same holds for 2 more here\.$/,
    )
    expect(one?.range.start).toEqual({ line: 2, character: 0 })
    expect(one?.related.map(({ range }) => range.start.line)).toEqual([4, 5])
  })

  test('in review, entry by entry', () => {
    expect(messages('in-review').map(({ range }) => range.start.line)).toEqual([3, 4, 5])
  })
})
