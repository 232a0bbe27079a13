import { expect, test } from 'vitest'
import { analyse, noLibraries, openDocument } from '../../src/core/index.ts'
import type { Fault } from '../../src/core/plan/fault.ts'
import { planFrom } from './fragment.ts'

/** For every kind of fault a plan that has it, and the one rule that tells of it. */
const tellers: { readonly [Kind in Fault['kind']]: readonly [plan: string, rule: string] } = {
  'unknown-field': [
    'teams:\n  crew: {function: operations, colour: red}',
    'structure/unknown-field',
  ],
  'wrong-kind': ['plan:\n  markets: GB', 'structure/wrong-kind'],
  'not-in-list': ['teams:\n  crew: {function: handymen}', 'structure/not-in-list'],
  'bad-date': ['plan:\n  start: soon', 'structure/bad-date'],
  'number-as-text': ['budget:\n  total: 20k', 'structure/number-as-text'],
  'digits-lost': ['plan:\n  tags: [repair, 0150]', 'structure/digits-lost'],
  'looks-like-no': ['plan:\n  markets: [NO]', 'structure/looks-like-no'],
}

test.each(Object.entries(tellers))('%s is told by one rule', (_, [fragment, rule]) => {
  const document = openDocument(planFrom(fragment))
  const { problems } = analyse({ uri: '', document, libraries: noLibraries })
  const told = problems.filter(
    (problem) => problem.rule.startsWith('structure/') || problem.severity === 'error',
  )
  expect(told.map((problem) => problem.rule)).toEqual([rule])
})

test.each([
  [
    'an unknown name at the top',
    'emotional_action:\n  from: guilty',
    'Did you mean “emotionalAction”?',
  ],
  ['a version of tomorrow', 'commsPlan: 7', 'Install a newer version of the extension.'],
])('%s', (_, fragment, advice) => {
  const document = openDocument(fragment)
  const { problems } = analyse({ uri: '', document, libraries: noLibraries })
  expect(problems.map(({ message }) => message).join('\n')).toContain(advice)
})

test('a plan of tomorrow is judged by nothing but its version', () => {
  const document = openDocument('commsPlan: 7\nplan: {colour: red}\n')
  const { problems } = analyse({ uri: '', document, libraries: noLibraries })
  expect(problems.map(({ rule }) => rule)).toEqual(['structure/version'])
})
