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
