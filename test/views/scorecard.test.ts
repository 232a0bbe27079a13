import { describe, expect, test } from 'vitest'
import { scorecardView } from '../../src/core/views/scorecard.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const show = (objectives: string, rest = '') =>
  scorecardView.show(subjectOf(`objectives: {${objectives}}\n${rest}`))
const whole = 'from: 10, to: 20, by: 2027-05-31'
const both =
  'channels: {shop: {measures: [{metric: satisfaction, to: 9}, {metric: ad-recall, to: 18%}]}}\n'

describe('the answer', () => {
  test.each([
    [`a: {${whole}}, b: {${whole}}`, both, 'Both objectives have start, goal and day'],
    [
      `a: {${whole}, metric: footfall}, b: {from: unknown, to: 20, by: 2027-05-31}`,
      '',
      '1 of 2 objectives has start, goal and day',
    ],
    [
      `a: {${whole}, metric: ad-recall}`,
      '',
      'The only objective has start, goal and day; none counts the experience',
    ],
    [
      `a: {${whole}}, b: {from: 30%, to: 30 %, by: 2027-05-31}`,
      both,
      'Both objectives have start, goal and day; 1 stays as it is',
    ],
    ['a: {}', both, 'The only objective lacks start, goal or day'],
    ['', both, '2 numbers on channels, but no objective yet'],
  ])('{%s}', (objectives, rest, answer) => {
    expect(show(objectives, rest).answer).toBe(answer)
  })
})

describe('the drawing', () => {
  test('groups objectives by direction, and names directions without one', () => {
    const { drawing } = show(
      'a: {what: First, direction: strategy-and-innovation}, b: {what: Second}',
    )
    expect(wordsIn(drawing)).toMatch(
      /Marketing efficiency No objective serves this direction.*Organisational efficiency No objective.*Strategy and innovation Communication objective First.*No direction said Communication objective Second/,
    )
  })

  test('becomes a little smaller on paper where it would go on on a second sheet', () => {
    const lookOf = (count: number) => {
      const all = Array.from({ length: count }, (_, at) => `o-${at}: {what: Goal ${at}}`).join(', ')
      return /class="scorecard([^"]*)"/.exec(show(all).drawing.markup)?.[1]
    }
    const looks = [1, 2, 3, 4, 5, 6, 7, 8].map(lookOf)
    expect(looks[0]).toBe('')
    expect(looks.filter((look) => look !== '')).not.toEqual([])
    expect(looks.at(-1)).toBe('')
  })

  test('sets objectives in under the one they help; one of another direction is named', () => {
    const { drawing } = show(
      `low: {what: Low, supports: middle}, middle: {what: Middle, level: marketing, supports: top}, top: {what: Top, level: business},
       other: {what: Other, supports: top, direction: strategy-and-innovation}`,
    )
    const rungs = [
      ...drawing.markup.matchAll(/goal rung-(\d)[\s\S]*?class="name" dir="auto">(\w+)/g),
    ]
    expect(rungs.map(([, rung, name]) => `${name} ${rung}`)).toEqual([
      'Other 0',
      'Top 0',
      'Middle 1',
      'Low 2',
    ])
    expect(wordsIn(drawing)).toContain('Other helps: Top')
  })

  test('of what stays as it is has one circle, no arrow, and says so', () => {
    const { drawing, missing } = show('a: {what: Repeat rate, from: 30%, to: 30%, by: 2027-05-31}')
    expect(wordsIn(drawing)).toContain('stays at 30%')
    expect(drawing.markup).not.toContain('class="tip"')
    expect(drawing.markup.match(/<circle class="start"/g)).toHaveLength(1)
    expect(wordsIn(missing)).toContain(
      '“Repeat rate” has the same start and goal, so nothing is to change',
    )
    const other = show('a: {what: Repeat rate, from: 30, to: 30%, by: 2027-05-31}')
    expect(wordsIn(other.drawing)).not.toContain('stays')
  })

  test('shows every objective once even when they help each other in a circle', () => {
    const { drawing } = show('a: {supports: b}, b: {supports: a}, c: {supports: c}')
    expect(drawing.markup.match(/class="goal /g)).toHaveLength(3)
  })

  test('says what a number is about and by when; channels go by the end of the plan', () => {
    const words = wordsIn(
      show(`a: {what: X, metric: footfall, ${whole}}`, `plan: {end: 2027-06-30}\n${both}`).drawing,
    )
    expect(words).toContain('X Footfall activation 10 20 by 31 May 2027')
    expect(words).toContain('Shop Satisfaction experience to 9, no start yet by 30 June 2027')
  })

  test('leaves the rest of many numbers to the table', () => {
    const channels = Array.from(
      { length: 20 },
      (_, at) => `c-${at}: {measures: [{metric: visits}]}`,
    )
    const { drawing, table } = show('', `channels: {${channels.join(', ')}}\n`)
    expect(wordsIn(drawing)).toContain('and 8 more numbers in the table')
    expect(table?.rows).toHaveLength(20)
  })
})

test('what is missing', () => {
  const { missing } = show(
    `a: {what: A, level: business, ${whole}}, b: {what: B, to: 3}, c: {what: C, metric: likes, supports: a, ${whole}}`,
  )
  expect(wordsIn(missing)).toBe(
    '“B” has no start or day; “C” counts our own work or applause; “B” helps no higher objective; no number counts the experience.',
  )
})

test('the table says the same', () => {
  const { table } = show(`a: {what: A, metric: footfall, ${whole}}`, both)
  expect(table?.caption).toBe('1 objective, 2 numbers on channels')
  expect(textRows(table).map((row) => row.join('|'))).toEqual([
    'A|communication objective|Footfall|activation|10|20|31 May 2027|not said|',
    'Satisfaction|Shop|Satisfaction|experience|not said|9|not said||',
    'Ad recall|Shop|Ad recall|brand|not said|18%|not said||',
  ])
})

test('without objectives there is a sample, and the thing to add', () => {
  const { isEmpty, drawing } = show('')
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain('Add an objective')
})
