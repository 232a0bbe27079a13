import { describe, expect, test } from 'vitest'
import { storyRules } from '../../src/core/rules/story/story-rules.ts'
import { promiseView } from '../../src/core/views/promise.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const rest = `teams: {marketing: {function: marketing}, shops: {function: stores}}
evidence: {log: {finding: It is so, kind: observation}}
connectedStory: {chapters: {a: {stage: awareness, proofs: [one, two]}, b: {stage: experience}}}
contextualConnections: {till: {chapter: a, delivers: [one], owner: shops}, ad: {chapter: a, delivers: [two], owner: marketing}, home: {chapter: b, delivers: [four]}}
`
const show = (proofs: string, text = rest) =>
  promiseView.show(subjectOf(`brand: {promise: We keep it, proofs: {${proofs}}}\n${text}`))

describe('the answer says how many reasons customers feel', () => {
  test.each([
    [
      'one: {claim: A}',
      'Customers feel the only reason to believe, through a team outside marketing',
    ],
    [
      'one: {claim: A}, four: {claim: B}',
      'Customers feel both reasons to believe; 1 through a team outside marketing',
    ],
    [
      'one: {claim: A}, two: {claim: B}, three: {claim: C}',
      'Customers feel 1 of 3 reasons to believe; 1 is delivered by marketing only, 1 turns up nowhere',
    ],
    [
      'two: {claim: B}',
      'Customers do not feel the only reason to believe; only marketing delivers it',
    ],
  ])('{%s}', (proofs, answer) => {
    expect(show(proofs).answer).toBe(answer)
  })

  test.each([
    ['m: {chapter: a, delivers: [one]}', 'the moment that delivers it has no owner'],
    ['m: {chapter: a, delivers: [one], owner: marketing}', 'only marketing delivers it'],
    ['m: {chapter: a, delivers: [one], owner: agency}', 'its team may be marketing'],
    ['m: {chapter: a}', 'it is only said'],
  ])('and why customers do not feel one: {%s}', (moments, why) => {
    const text = rest.replace(/contextualConnections:.*/, `contextualConnections: {${moments}}`)
    expect(show('one: {claim: A}', text).answer).toBe(
      `Customers do not feel the only reason to believe; ${why}`,
    )
  })

  test('and of two teams outside marketing, that they are several', () => {
    const text = rest
      .replace('till:', 'desk: {chapter: a, delivers: [one], owner: desk}, till:')
      .replace('teams: {', 'teams: {desk: {function: product}, ')
    expect(show('one: {claim: A}', text).answer).toBe(
      'Customers feel the only reason to believe, through teams outside marketing',
    )
  })
})

test('each reason is traced from words to moments and teams', () => {
  const words = wordsIn(show('one: {claim: A, evidence: [log]}, three: {claim: C}').drawing)
  expect(words).toContain('We keep it')
  expect(words).toContain(
    'A Shown by log (observation) Where we say it 1 A Where people feel it 1 Till Shops, outside marketing',
  )
  expect(words).toContain('No chapter says it')
  expect(words).toContain('No moment delivers it')
  expect(words).toContain('Nothing shows yet that it is true')
})

test('what is missing names the reasons', () => {
  expect(wordsIn(show('two: {claim: B, evidence: [log]}, three: {claim: C}').missing)).toBe(
    'nobody says or feels “C”; nobody feels “B” yet; no finding shows “C”.',
  )
})

test('what is missing names what moments deliver and no chapter says', () => {
  expect(wordsIn(show('four: {claim: D, evidence: [log]}').missing)).toBe(
    'no chapter says “D”; nobody owns home.',
  )
})

test('what the rules call said but not felt is what the view calls not felt', () => {
  const text = `commsPlan: 1\nplan: {status: in-review}\nbrand: {proofs: {one: {claim: A}, two: {claim: B}, four: {claim: D}}}\n${rest}`
  const { analysis } = subjectOf(text, storyRules)
  const said = analysis.problems.filter(({ rule }) => rule === 'story/promise-only-said')
  expect(said.map(({ message }) => message)).toEqual([
    '“B” is delivered in “Ad”, but only by marketing. Which other team could make it true, or which moment after the purchase?',
  ])
  expect(wordsIn(show('one: {claim: A}, two: {claim: B}, four: {claim: D}').missing)).toContain(
    'nobody feels “B” yet',
  )
})

test('the table has a row for each moment', () => {
  const { table } = show('one: {claim: A, evidence: [log]}, three: {claim: C}')
  expect(textRows(table)).toEqual([
    ['A', 'Log', 'A', 'Till', 'Shops', 'yes', 'yes'],
    ['C', 'nothing yet', 'no chapter', 'no moment', '', '', 'no'],
  ])
})

test('without reasons to believe there is a sample, and the thing to add', () => {
  const { answer, isEmpty } = promiseView.show(subjectOf('plan: {name: A}\n'))
  expect({ answer, isEmpty }).toEqual({
    answer: 'No reason to believe is named yet',
    isEmpty: true,
  })
})

test('an empty promise says in which part of the plan reasons are written', () => {
  const { drawing } = promiseView.show(subjectOf('plan: {name: A}\n'))
  expect(wordsIn(drawing)).toContain('under proofs, in the part brand.')
})
