import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse, parseDocument } from 'yaml'
import { openDocument } from '../../src/core/document/document.ts'
import type { PlanPath } from '../../src/core/document/node.ts'
import type { Change, PlanValue } from '../../src/core/edit/change.ts'
import { editsFor } from '../../src/core/edit/edits-for.ts'
import { applyEdits } from '../../src/core/text/lines.ts'
import { changed } from './changed.ts'
import { anyScalar, anyText, anyValue } from './random-values.ts'
import {
  anyPlace,
  anySample,
  commented,
  commentsOf,
  firstPlan,
  isList,
  isMap,
  type SamplePlace,
  saidIn,
} from './sample-plans.ts'

type Fields = Record<string | number, PlanValue>

/** Each run reads several whole plans; other runs take other ones. */
fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: 50 })

const isScalar = ({ value }: SamplePlace) => typeof value !== 'object'

/** The text after a change that must be possible. */
function done(text: string, change: Change, document = openDocument(text)): string {
  const edits = editsFor(document, [change])
  expect(edits).toBeDefined()
  return applyEdits(text, edits ?? [])
}

/** What another reader of YAML says that a plan says, changed by hand. */
function changedByHand(
  text: string,
  path: PlanPath,
  alter: (fields: Fields, name: string) => void,
): Fields {
  const plan = saidIn<Fields>(text)
  const holder = path.slice(0, -1).reduce((value, step) => value[step] as Fields, plan)
  alter(holder, String(path.at(-1)))
  return plan
}

const withValue = (text: string, path: PlanPath, value: PlanValue) =>
  changedByHand(text, path, (fields, name) => {
    fields[name] = value
  })

/** Takes a value out of what a plan says, and whoever held nothing else. */
function takeOut(plan: Fields, path: PlanPath): void {
  const holder = path.slice(0, -1).reduce((value, step) => value[step] as Fields, plan)
  if (Array.isArray(holder)) holder.splice(Number(path.at(-1)), 1)
  else delete holder[String(path.at(-1))]
  if (Object.keys(holder).length === 0 && path.length > 1) takeOut(plan, path.slice(0, -1))
}

describe('whatever is changed in a sound plan', () => {
  test('a new word is read, all else is as it was, no comment is lost', () => {
    fc.assert(
      fc.property(anyPlace(isScalar), anyScalar, ({ text, document, path }, value) => {
        const change: Change = { do: 'set', path, value }
        const result = done(text, change, document)
        expect(parse(result)).toEqual(withValue(text, path, value))
        expect(commentsOf(result)).toEqual(commentsOf(text))
        expect(editsFor(openDocument(result), [change])).toEqual([])
      }),
    )
  })

  test('lists and maps become what is asked', () => {
    fc.assert(
      fc.property(anyPlace(), anyValue, ({ text, document, path }, value) => {
        const change: Change = { do: 'set', path, value }
        const result = done(text, change, document)
        expect(parse(result)).toEqual(withValue(text, path, value))
        expect(editsFor(openDocument(result), [change])).toEqual([])
      }),
    )
  })

  test('a missing field is added with all that is missing above it', () => {
    const maps = anyPlace(({ value }) => isMap(value))
    fc.assert(
      fc.property(maps, anyValue, fc.array(anyText), ({ text, document, path }, value, below) => {
        const change: Change = { do: 'set', path: [...path, 'x-new', ...below], value }
        const nested = below.reduceRight<PlanValue>(
          (inner, name) => Object.fromEntries([[name, inner]]),
          value,
        )
        const result = done(text, change, document)
        expect(parse(result)).toEqual(withValue(text, [...path, 'x-new'], nested))
        expect(commentsOf(result)).toEqual(commentsOf(text))
        expect(editsFor(openDocument(result), [change])).toEqual([])
      }),
    )
  })

  test('a list grows at its end', () => {
    const lists = anyPlace(({ value }) => isList(value))
    fc.assert(
      fc.property(lists, anyValue, ({ text, document, path, value: list }, value) => {
        const result = done(text, { do: 'append', path, value }, document)
        expect(parse(result)).toEqual(withValue(text, path, [...(list as PlanValue[]), value]))
        expect(commentsOf(result)).toEqual(commentsOf(text))
      }),
    )
  })

  test('a field or item goes out, and whoever is empty then', () => {
    fc.assert(
      fc.property(anyPlace(), ({ text, document, path }) => {
        const result = done(text, { do: 'remove', path }, document)
        const plan = saidIn<Fields>(text)
        takeOut(plan, path)
        expect(parse(result)).toEqual(plan)
        expect(result.endsWith('\n')).toBe(text.endsWith('\n'))
      }),
    )
  })

  test('all that a field holds goes out, and the field stays', () => {
    const holders = anyPlace(
      ({ value, path }) => typeof value === 'object' && typeof path.at(-1) === 'string',
    )
    fc.assert(
      fc.property(holders, ({ text, document, path, value }) => {
        const result = done(text, { do: 'empty', path }, document)
        expect(parse(result)).toEqual(withValue(text, path, isList(value) ? [] : {}))
      }),
    )
  })

  test('a name changes, and nothing but the name', () => {
    const named = anyPlace(({ path }) => typeof path.at(-1) === 'string')
    fc.assert(
      fc.property(named, anyText, ({ text, document, path, value }, ending) => {
        const to = `new${ending}`
        const result = done(text, { do: 'rename-field', path, to }, document)
        const expected = changedByHand(text, path, (fields, name) => {
          delete fields[name]
          fields[to] = value
        })
        expect(parse(result)).toEqual(expected)
        expect(commentsOf(result)).toEqual(commentsOf(text))
      }),
    )
  })

  test('several changes are made together as one by one', () => {
    const values = anySample.chain((places) => {
      const paths = places.filter(isScalar).map(({ path }) => path)
      return fc.record({
        text: fc.constant(places[0]?.text ?? ''),
        some: fc.uniqueArray(fc.record({ path: fc.constantFrom(...paths), value: anyScalar }), {
          selector: ({ path }) => path.join('/'),
          maxLength: 6,
        }),
      })
    })
    fc.assert(
      fc.property(values, ({ text, some }) => {
        const changes = some.map((change) => ({ do: 'set' as const, ...change }))
        expect(changed(text, ...changes)).toBe(
          changes.reduce((plan, change) => done(plan, change), text),
        )
      }),
    )
  })
})

describe('whatever is changed in a plan that is half written', () => {
  const halfWritten = fc
    .record({
      plan: fc.constantFrom(commented, firstPlan),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      typed: anyText,
    })
    .map(({ plan, at, typed }) => {
      const offset = Math.floor(at * plan.length)
      return plan.slice(0, offset) + typed + plan.slice(offset + typed.length)
    })

  const otherLines = (text: string) =>
    openDocument(text)
      .segments.filter((segment) => !segment.text.startsWith('brand:'))
      .flatMap((segment) => segment.text.trim() || [])

  test('the other sections stay letter by letter, or the change is refused', () => {
    let refusals = 0
    fc.assert(
      fc.property(halfWritten, anyScalar, (text, value) => {
        const document = openDocument(text)
        const change: Change = { do: 'set', path: ['brand', 'promise'], value }
        const result = changed(text, change)
        if (result === 'refused') refusals++
        else if (document.segments[0]?.role !== 'whole') {
          expect(otherLines(result)).toEqual(otherLines(text))
          expect(editsFor(openDocument(result), [change])).toEqual([])
        } else if (parseDocument(text).errors.length === 0) {
          expect(parse(result).brand.promise).toEqual(value)
        }
      }),
    )
    expect(refusals).toBeLessThan(30)
  })
})
