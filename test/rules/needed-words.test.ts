import { expect, test } from 'vitest'
import { analyse, noLibraries, openDocument } from '../../src/core/index.ts'
import { neededWords } from '../../src/core/rules/structure/needed-words.ts'
import { objects } from '../../src/core/schema/fields.generated.ts'

const messages = (text: string) =>
  analyse({ uri: 'file:///a.commsplan.yaml', document: openDocument(text), libraries: noLibraries })
    .problems.map(({ message }) => message)
    .filter((message) => message.includes('needs'))

test('whatever the format asks for has words of its own after “needs”', () => {
  const asked = Object.values(objects).flatMap(({ name, fields }) =>
    fields.filter(({ required }) => required !== 'no').map((field) => ({ name, field })),
  )
  expect(asked.length).toBeGreaterThan(50)
  const wordless = asked.filter(({ name, field }) => neededWords(name, field).startsWith('“'))
  // The marker of a kind of file is asked for by `structure/version`.
  expect(wordless.map(({ field }) => field.name)).toEqual([
    'commsPlan',
    'commsLibrary',
    'commsConfig',
  ])
})

test('what is missing is told in one sentence', () => {
  const said = messages(`commsPlan: 1
channels: {shop: {type: store}}
calendar: {activities: {b: {channel: shop, start: 2027-03-01}}}
budget: {total: 100, lines: [{what: Film}]}
`)
  expect(said).toContain('The activity “B” needs a last day: add “end”.')
  expect(said).toContain('The first budget line needs an amount: add “amount”.')
})
