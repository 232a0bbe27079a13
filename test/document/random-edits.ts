import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import type { DocumentChange } from '../../src/core/document/document.ts'
import { lineStartsOf, positionAt } from '../../src/core/text/lines.ts'

/** Plans to start from: the examples that people open first. */
export const examplePlans: readonly string[] = [
  'first-plan.commsplan.yaml',
  'larkhum-still-in-your-hands.commsplan.yaml',
  'needs-work.commsplan.yaml',
  'larkhum.commslib.yaml',
].map((name) => readFileSync(new URL(`../../examples/${name}`, import.meta.url), 'utf8'))

/** Pieces that people type, paste and break things with. */
const pieces = [
  'a',
  ' ',
  '  ',
  '\n',
  '\n  ',
  '\n    ',
  ': ',
  ':',
  '- ',
  '#',
  ' # note',
  '"',
  "'",
  '[',
  ']',
  '{',
  '}',
  ',',
  '&more',
  '*more',
  '!Wow ',
  '|',
  '>',
  '\t',
  '---\n',
  '...',
  '%',
  '? ',
  '\r\n',
  '\r',
  '\uFEFF',
  '\u00a0',
  'é',
  '🙂',
  '“',
  'channels:\n',
  'channels:\n  shop:\n    type: store\n',
  '\nbudget: {total: 20.000}\n',
  'brand: larkhum\n',
  'imports: [larkhum.commslib.yaml]\n',
  '\nconnectedStory:\n  chapters:\n    one: {message: Hello}\n  idea: x\n',
  'status: approved',
  '31/04/2027',
  'NO',
  '__proto__: 1',
  'constructor: {a: 1}\n',
]

/** One edit: where it starts and how much it replaces, both as shares of the text, so that it fits any text. */
export const randomEdit = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(
    { weight: 6, arbitrary: fc.constant(0) },
    { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
    { weight: 1, arbitrary: fc.integer({ min: 1, max: 400 }) },
  ),
  text: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
})

/** A random edit of any text. */
export type RandomEdit = typeof randomEdit extends fc.Arbitrary<infer Edit> ? Edit : never

/** The edit as an editor reports it, for a text. */
export function changeOf(text: string, edit: RandomEdit): DocumentChange {
  const starts = lineStartsOf(text)
  const start = Math.floor(edit.at * text.length)
  const end = Math.min(text.length, start + edit.length)
  return {
    range: {
      start: positionAt(starts, text.length, start),
      end: positionAt(starts, text.length, end),
    },
    text: edit.text,
  }
}
