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
          fc.array(randomEdit, { minLength: 1, maxLength: 10 }),
          fc.boolean(),
          (start, edits, windows) => {
            let text = windows ? start.replaceAll('\n', '\r\n') : start
            let document = openDocument(text)
            let analysis = analyse({ uri, document, libraries })
            for (const edit of edits) {
              const change: DocumentChange = changeOf(text, edit)
              const { range, text: newText } = change
              text = applyEdits(text, range ? [{ range, newText }] : [])
              document = changeDocument(document, change)
              analysis = analyse({ uri, document, libraries, previous: analysis })
            }
            const fresh = analyse({ uri, document: openDocument(text), libraries })
            expect(said(analysis)).toEqual(said(fresh))
          },
        ),
        { numRuns: 60 },
      )
    },
    120_000,
  )
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
