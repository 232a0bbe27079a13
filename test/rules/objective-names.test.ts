import { expect, test } from 'vitest'
import { analyse, noLibraries, openDocument } from '../../src/core/index.ts'

const messages = (what: string) =>
  analyse({
    uri: 'file:///a.commsplan.yaml',
    document: openDocument(`commsPlan: 1
plan: {status: in-review}
objectives:
  trusted: {what: ${what}, metric: participants, from: 10, to: 10, by: 2027-05-31}
`),
    libraries: noLibraries,
  }).problems.flatMap(({ message, rule }) => (rule === 'objectives/no-change' ? message : []))

test('an objective is called by what it says, as on the page', () => {
  expect(messages('Customers feel respected')).toEqual([
    'Nothing changes here: the objective “Customers feel respected” goes from 10 to 10. Change one of them.',
  ])
})

test('and by its short name as long as that is to be written', () => {
  expect(messages('TBD')).toEqual([
    'Nothing changes here: the objective “Trusted” goes from 10 to 10. Change one of them.',
  ])
})
