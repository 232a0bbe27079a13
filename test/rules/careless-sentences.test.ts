import fc from 'fast-check'
import { expect, test } from 'vitest'
import { editsFor } from '../../src/core/edit/edits-for.ts'
import { analyse, applyEdits, noLibraries, openDocument, ruleById } from '../../src/core/index.ts'
import type { Plan } from '../../src/core/plan/plan.ts'
import { planFrom } from './fragment.ts'

const words = fc.constantFrom(
  'we',
  'are',
  'open',
  'again',
  'and',
  'it',
  'missed',
  'you',
  'R&D',
  'five',
)
const commands = [
  ': ',
  ' #1 ',
  ', ',
  '"',
  "'",
  '@',
  '%',
  '&',
  '*',
  '!',
  '? ',
  '- ',
  '| ',
  '> ',
  '`',
  '“',
  '”',
]
const brackets = [']', '}']

/** Words with signs between them, as nobody who knows what the signs do would write them. */
function sentence(signs: readonly string[]) {
  return (
    fc
      .array(fc.tuple(fc.option(fc.constantFrom(...signs), { freq: 3, nil: '' }), words), {
        minLength: 2,
        maxLength: 6,
      })
      .map((all) =>
        all
          .map(([sign, word]) => `${sign}${word} `)
          .join('')
          .trim(),
      )
      // A dash or comma at the start is more likely a list than a sentence.
      .filter((written) => !/^[-,]/.test(written))
  )
}

/** Rules whose fixes bring a careless text back. */
const careless = [
  'structure/not-yaml',
  'structure/lost-text',
  'structure/cut-at-comma',
  'structure/wrong-kind',
].flatMap((id) => ruleById(id) ?? [])

/** The text after the first fix of the first problem of that kind, again and again. */
function mended(start: string): string {
  let text = start
  for (let round = 0; round < 6; round++) {
    const document = openDocument(text)
    const { problems } = analyse({ uri: '', document, libraries: noLibraries, rules: careless })
    const changes = problems[0]?.fixes[0]?.changes
    if (!changes) return text
    text = applyEdits(text, editsFor(document, changes) ?? [])
  }
  return text
}

/** Letters, digits and signs that carry meaning; quotes and spaces may change. */
function essence(text: string): string {
  return text.replace(/[\s"'“”]/g, '')
}

const places = [
  {
    where: 'on the line of its field',
    signs: [...commands, ...brackets],
    write: (words: string) => `connectedStory:\n  idea: ${words}`,
    read: ({ story }: Plan) => story.idea,
  },
  {
    where: 'as a list item',
    signs: [...commands, ...brackets],
    write: (words: string) => `plan:\n  tags:\n    - ${words}\n    - spring`,
    read: ({ header }: Plan) => header.tags?.[0],
  },
  {
    where: 'in braces',
    signs: commands.map((sign) => (sign === ', ' ? ', both ' : sign)),
    write: (words: string) =>
      `teams:\n  crew: {function: operations, name: ${words}, lead: Head of crew}`,
    read: ({ teams }: Plan) => teams.get('crew')?.fields.name,
  },
]

test.each(places)('a careless sentence comes back whole $where', ({ signs, write, read }) => {
  fc.assert(
    fc.property(sentence(signs), (written) => {
      const text = mended(planFrom(write(written)))
      const { plan } = analyse({ uri: '', document: openDocument(text), libraries: noLibraries })
      expect([essence(String(read(plan))), text.slice(0, 120)]).toEqual([
        essence(written),
        text.slice(0, 120),
      ])
    }),
    { numRuns: 120 },
  )
})
