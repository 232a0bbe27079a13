import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isMap, parseDocument } from 'yaml'
import { openDocument, type PlanDocument } from '../../src/core/document/document.ts'
import { mishapsIn } from '../../src/core/document/mishaps.ts'
import { segmentOf } from '../../src/core/document/segment.ts'
import { assemble } from '../../src/core/plan/assemble.ts'
import { noLibraries } from '../../src/core/plan/libraries.ts'
import { hidesField } from '../../src/core/plan/lost-values.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from '../document/random-edits.ts'

/** The same text as one segment, which is read as YAML reads it. */
function readAsWhole(text: string): PlanDocument {
  const { startLines, startOffsets } = openDocument(text)
  return {
    segments: [segmentOf(text, 'whole', [], 0)],
    startLines: [0, startLines.at(-1) ?? 0],
    startOffsets: [0, startOffsets.at(-1) ?? 0],
  }
}

/** What a plan says, without the order in which it was read. */
function sayings(plan: Plan) {
  const { sections, duplicates, ...rest } = plan
  const count = (each: { path: readonly unknown[] }) => each.path.join('.')
  return {
    ...rest,
    missing: rest.missing.map(count).sort(),
    references: rest.references.map(count).sort(),
    sections: [...sections].sort(),
    duplicates: duplicates.map(count).sort(),
  }
}

const planOf = (document: PlanDocument) =>
  assemble('file:///plan.commsplan.yaml', document, noLibraries).plan

describe('reading segment by segment gives the same plan as reading the whole text', () => {
  test.each(examplePlans)('example %#', (text) => {
    expect(sayings(planOf(openDocument(text)))).toEqual(sayings(planOf(readAsWhole(text))))
  })

  test('for every text that YAML can read, however it was edited', () => {
    let readable = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...examplePlans),
        fc.array(randomEdit, { minLength: 1, maxLength: 4 }),
        (start, edits) => {
          let text = start
          for (const edit of edits) {
            const { range, text: newText } = changeOf(text, edit)
            text = applyEdits(text, range ? [{ range, newText }] : [])
          }
          const { errors, contents } = parseDocument(text, {
            uniqueKeys: false,
            prettyErrors: false,
          })
          // A sign before the first line can make one text of the whole file; cutting still finds the plan in it.
          if (errors.length > 0 || !isMap(contents)) return
          const cut = sayings(planOf(openDocument(text)))
          const wholeDocument = readAsWhole(text)
          const whole = sayings(planOf(wholeDocument))
          expect(cut.duplicates.length === 0).toBe(whole.duplicates.length === 0)
          // Which of two equal names counts is of no matter: their being two is the fault that is told.
          if (cut.duplicates.length !== 0) return
          readable++
          // Where a line hides fields, nothing is said about what its segment lacks; here that is the whole text.
          const hides = wholeDocument.segments.some((each) => hidesField(mishapsIn(each)))
          if (hides) expect(cut.missing).toEqual(expect.arrayContaining(whole.missing))
          expect(cut).toEqual(hides ? { ...whole, missing: cut.missing } : whole)
        },
      ),
      { numRuns: 250 },
    )
    expect(readable).toBeGreaterThan(20)
  })
})
