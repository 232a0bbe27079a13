import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { PlanValue } from '../../src/core/edit/change.ts'
import { writeText } from '../../src/core/edit/write-text.ts'
import { writeField, writeFlow, writeItem, writeValue } from '../../src/core/edit/write-value.ts'
import type { Writing } from '../../src/core/edit/writing.ts'
import { anyText, anyValue } from './random-values.ts'

/** Reads a text as an older reader does, except that days stay texts. */
const parseOld = (text: string): unknown =>
  parse(text, {
    version: '1.1',
    merge: false,
    uniqueKeys: false,
    customTags: (tags) =>
      tags.filter((tag) => typeof tag === 'string' || tag.tag !== 'tag:yaml.org,2002:timestamp'),
  })

const parseNew = (text: string): unknown => parse(text, { uniqueKeys: false })

const writings = fc.record<Writing>({
  style: fc.constant('block'),
  indent: fc.constant(0),
  step: fc.constantFrom(2, 4),
  itemsDeeper: fc.boolean(),
})

/** The value in every kind of place, and what the whole then says. */
function places(value: PlanValue, writing: Writing): readonly (readonly [string, unknown])[] {
  const step = writing.step ?? 2
  const inside = { ...writing, indent: step }
  const margin = ' '.repeat(step)
  return [
    [`${writeField('a', value, writing)}\n`, { a: value }],
    [`a:\n${margin}${writeField('b', value, inside)}\n\nc: 1\n`, { a: { b: value }, c: 1 }],
    [`a:\n${margin}${writeItem(value, inside)}\n${margin}- 1\n`, { a: [value, 1] }],
    [`a:\n${margin}${writeItem(value, inside, '-   ')}\n`, { a: [value] }],
    [`a: {b: ${writeFlow(value)}, c: 1}\n`, { a: { b: value, c: 1 } }],
    [`a: [${writeFlow(value)},1]\n`, { a: [value, 1] }],
  ]
}

describe('a value is read as it was meant', () => {
  test('in every place, by readers of YAML 1.2', () => {
    fc.assert(
      fc.property(anyValue, writings, (value, writing) => {
        for (const [text, meant] of places(value, writing)) expect(parseNew(text)).toEqual(meant)
      }),
    )
  })

  test('in every place, by readers of YAML 1.1', () => {
    fc.assert(
      fc.property(anyValue, writings, (value, writing) => {
        for (const [text, meant] of places(value, writing)) expect(parseOld(text)).toEqual(meant)
      }),
    )
  })

  test('as a name before the colon', () => {
    fc.assert(
      fc.property(anyText, (name) => {
        const meant = Object.fromEntries([[name, 1]])
        expect(parseOld(`${writeText(name, 'block')}: 1\n`)).toEqual(meant)
        expect(parseNew(`{${writeText(name, 'flow')}: 1}\n`)).toEqual(meant)
      }),
    )
  })
})

describe('a text has quotes only where it needs them', () => {
  test.each([
    'Oak',
    '2027-03-01',
    '14%',
    '-5%',
    'https://oak.example/a?b=c#d',
    "Don't wait",
    'Open 9:30 to 18:00',
    'a-b, c',
    'Yes, we can',
    'no. 1',
    '2027-Q1',
    'e1',
    'E12',
    '1e',
    'He said "hi"',
  ])('none for %s', (text) => expect(writeText(text, 'block')).toBe(text))

  test.each([
    ['', '""'],
    [' a', '" a"'],
    ['a: b', '"a: b"'],
    ['a:', '"a:"'],
    ['We are #1', '"We are #1"'],
    ['#1', '"#1"'],
    ['- a', '"- a"'],
    ['NO', '"NO"'],
    ['off', '"off"'],
    ['y', '"y"'],
    ['12', '"12"'],
    ['12:30', '"12:30"'],
    ['1_000', '"1_000"'],
    ['1e5', '"1e5"'],
    ['1.E+5', '"1.E+5"'],
    ['.5e-3', '".5e-3"'],
    ['2027-02-30', '"2027-02-30"'],
    ['2027-03-01 10:00', '"2027-03-01 10:00"'],
    ['"Hi" he said', `'"Hi" he said'`],
    ['a\u2028: b', '"a\\u2028: b"'],
    ['a\nb', '"a\\nb"'],
  ])('some for %j', (text, written) => expect(writeText(text, 'block')).toBe(written))

  test.each(['a, b', 'Why?', 'a [b]', '{a'])('some for %s between brackets', (text) => {
    expect(writeText(text, 'flow')).toBe(`"${text}"`)
  })
})

describe('a value looks as a planner would write it', () => {
  const written = (value: PlanValue) => {
    const { head, below } = writeValue(value, { style: 'block', indent: 0 })
    return head + below
  }

  test('short lists stand in brackets', () => {
    expect(written(['DK', 'NO', 3])).toBe(' [DK, "NO", 3]')
    expect(written([])).toBe(' []')
  })

  test('sentences and things get a line each', () => {
    expect(written(['One, two', 'three'])).toBe('\n  - One, two\n  - three')
    expect(written([{ what: 'A', tags: ['b'] }, {}])).toBe('\n  - what: A\n    tags: [b]\n  - {}')
    expect(written([['a']])).toBe('\n  - [a]')
  })

  test('a long paragraph is folded, lines stay lines', () => {
    const words = Array.from({ length: 30 }, () => 'word').join(' ')
    const [sign, ...folded] = written(`${words}\n`).split('\n')
    expect(sign).toBe(' >')
    expect(folded.map((line) => line.length)).toEqual([76, 76])
    expect(written('a\n\nb')).toBe(' |-\n  a\n\n  b')
  })

  test('numbers stay numbers for every reader', () => {
    expect(written(1e21)).toBe(' 1.0e+21')
    expect(written(0.04)).toBe(' 0.04')
  })
})
