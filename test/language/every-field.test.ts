import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { changeDocument, type PlanDocument } from '../../src/core/document/document.ts'
import { type Analysis, analyse, noLibraries, openDocument, textOf } from '../../src/core/index.ts'
import { complete } from '../../src/core/language/completion/complete.ts'
import { hintsIn } from '../../src/core/language/hints/hints.ts'
import { hover } from '../../src/core/language/hover/hover.ts'
import { lensesOf } from '../../src/core/language/lenses/lenses.ts'
import type { FieldDoc, ObjectName } from '../../src/core/schema/field-types.ts'
import { objects } from '../../src/core/schema/fields.generated.ts'
import { lineStartsOf, positionAt } from '../../src/core/text/lines.ts'
import { changeOf, examplePlans, randomEdit } from '../document/random-edits.ts'
import { wholeText } from './as-seen.ts'
import { chosen, labels, offered, said } from './at-cursor.ts'

const seen = new Set<ObjectName>()
const inPlans = fieldsBelow('Plan', '', 0, seen)
const inLibraries = fieldsBelow('Library', '', 0, seen)
// Which numbers the setting of a rule has depends on the rule.
const inSettings = fieldsBelow('Settings', '', 0, seen).filter(
  ({ object, field }) => object !== 'RuleSetting' || field.name === 'level',
)
const everywhere = [
  ...inPlans.map((each) => ({ ...each, name: 'a.commsplan.yaml' })),
  ...inLibraries.map((each) => ({ ...each, name: 'a.commslib.yaml' })),
  ...inSettings.map((each) => ({ ...each, name: 'commsplan.config.yaml' })),
]

describe('every field of the format', () => {
  test('there are fields in every object', () => {
    const reached = new Set(everywhere.map(({ object }) => object))
    expect([...reached].sort()).toEqual(Object.keys(objects).sort())
  })

  test.each(everywhere.map((each) => [`${each.object}.${each.field.name}`, each] as const))(
    '%s is offered and explained',
    (_title, { field, before, indent, name }) => {
      const start = `${before}${indent}`
      const item = offered(`${start}‸`, { name }).find(({ label }) => label === field.name)
      expect(item?.documentation).toMatchObject({
        kind: 'markdown',
        value: expect.stringContaining(firstWords(field)),
      })
      const words = said(`${start}${field.name}‸: x`, { name })
      expect(words).toContain(field.name)
      expect(words).toContain(firstWords(field))
      if (field.example) expect(words).toContain('For example:')
    },
  )
})

describe('what is chosen for a value is read as what the field wants', () => {
  const yesOrNo = everywhere.filter(({ field }) => field.kind === 'boolean')

  test.each(yesOrNo.map((each) => [`${each.object}.${each.field.name}`, each] as const))(
    '%s is true or false, however far it is written',
    (_title, { field, before, indent, name }) => {
      const values = ['‸', 'tr‸', '"‸"', "'fa‸'"].flatMap((typed) => {
        const marked = `${before}${indent}${field.name}: ${typed}`
        return labels(marked, { name }).map((label) => innermostIn(chosen(marked, label, { name })))
      })
      expect(values).toEqual([true, false, true, false, true, false, true, false])
    },
  )
})

test('a carriage return alone ends a line, too', () => {
  const lines = 'plan:\n  name: A plan\nchannels:\n  shop: {type: store,\n    role: x}\n'.split(
    '\n',
  )
  const texts = ['\r# A comment\ncommsPlan: 1\n', 'a\r# A comment\n', lines.join('\r'), '\r']
  for (const text of texts) {
    const analysis = analysisOf(openDocument(text))
    for (let at = 0; at <= text.length; at++) editsStayOnTheLine(analysis, [at])
  }
  expect(labels('plan:\r  status: ‸\r')).toContain('in-review')
  expect(labels('plan: {name: A plan,\r  ‸\r}')).toContain('start')
})

test('completion, hover, hints and lenses never throw, whatever the text', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...examplePlans),
      fc.array(randomEdit, { minLength: 1, maxLength: 6 }),
      fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 4, maxLength: 12 }),
      (plan, edits, places) => {
        let document = openDocument(plan)
        for (const edit of edits)
          document = changeDocument(document, changeOf(textOf(document), edit))
        const length = textOf(document).length
        const analysis = analysisOf(document)
        standInTheText(analysis)
        editsStayOnTheLine(
          analysis,
          places.map((place) => Math.floor(place * length)),
        )
      },
    ),
    { numRuns: 25 },
  )
})

function analysisOf(document: PlanDocument): Analysis {
  const uri = 'file:///plans/a.commsplan.yaml'
  return analyse({ uri, document, libraries: noLibraries, rules: [] })
}

/** Asks for all hints and lenses; each stands somewhere in the text. */
function standInTheText(analysis: Analysis): void {
  const text = textOf(analysis.document)
  const lines = lineStartsOf(text).length
  for (const { at, says } of hintsIn(analysis, wholeText(text), () => true)) {
    expect(at.line).toBeLessThan(lines)
    expect(says).not.toMatch(/NaN|undefined|Infinity/)
  }
  for (const { range, says } of lensesOf(analysis, () => true)) {
    expect(range.end.line).toBeLessThan(lines)
    expect(says).not.toBe('')
  }
}

/** Asks for completion and hover at UTF-16 offsets; each item edits around its position, and none is offered twice. */
function editsStayOnTheLine(analysis: Analysis, offsets: readonly number[]): void {
  const text = textOf(analysis.document)
  const starts = lineStartsOf(text)
  for (const offset of offsets) {
    const at = positionAt(starts, text.length, offset)
    const { items } = complete(analysis, at)
    expect(new Set(items.map(({ label }) => label)).size).toBe(items.length)
    for (const { textEdit } of items) {
      if (!textEdit || !('range' in textEdit)) throw new Error('An item edits nothing')
      const { start, end } = textEdit.range
      expect([start.line, end.line]).toEqual([at.line, at.line])
      expect(start.character).toBeLessThanOrEqual(at.character)
      expect(end.character).toBeGreaterThanOrEqual(at.character)
    }
    hover(analysis, at)
  }
}

interface Somewhere {
  readonly object: ObjectName
  readonly field: FieldDoc
  /** The lines above the field, and the spaces before it. */
  readonly before: string
  readonly indent: string
}

/** Every field of an object and of all that it holds, each object at the first place where it stands. */
function fieldsBelow(
  object: ObjectName,
  above: string,
  column: number,
  seen: Set<ObjectName>,
): Somewhere[] {
  if (seen.has(object)) return []
  seen.add(object)
  const pad = ' '.repeat(column)
  return objects[object].fields.flatMap((field) => {
    // Behind a dash the first field stands on the line of the dash.
    const isBehindDash = above.endsWith('- ')
    const here = { object, field, before: above, indent: isBehindDash ? '' : pad }
    if (!field.object) return [here]
    const line = `${above}${isBehindDash ? '' : pad}${field.name}:\n`
    const deeper = ' '.repeat(column + 2)
    if (field.shape === 'map') {
      const entry = `${line}${deeper}some-name:\n`
      return [here, ...fieldsBelow(field.object, entry, column + 4, seen)]
    }
    const inside = field.shape === 'list' ? `${line}${deeper}- ` : line
    const inner = field.shape === 'list' ? column + 4 : column + 2
    return [here, ...fieldsBelow(field.object, inside, inner, seen)]
  })
}

/** The innermost value of a text in which every part holds only one. */
function innermostIn(text: string): unknown {
  let value: unknown = parse(text)
  while (typeof value === 'object' && value !== null) value = Object.values(value)[0]
  return value
}

/** The beginning of a meaning, up to the first sign that markdown would want escaped. */
function firstWords({ meaning }: FieldDoc): string {
  return /^[^[\]_*`<>{}|~&\\]{5,40}/.exec(meaning)?.[0] ?? meaning
}
