import { describe, expect, test } from 'vitest'
import { journeyView } from '../../src/core/views/journey.ts'
import { subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const two = 'audiences: {parents: {who: x}, grandparents: {who: y}}\n'
const show = (moments: string, rest = two, chapters = '') =>
  journeyView.show(
    subjectOf(
      `plan: {journey: [look, buy, tell]}\n${rest}connectedStory: {chapters: {${chapters}}}\ncontextualConnections: {${moments}}\n`,
    ),
  )

describe('the answer', () => {
  test.each([
    ['a: {stage: look}, b: {stage: tell}', two, 'People are met at 2 of 3 stages; nobody at “Buy”'],
    [
      'a: {stage: look}, b: {stage: buy}, c: {stage: tell}',
      two,
      'Both audiences are met at all 3 stages',
    ],
    [
      'a: {stage: look}, b: {stage: buy, audiences: [parents]}, c: {stage: tell}',
      two,
      'Nobody meets Grandparents at 1 of 3 stages',
    ],
    [
      'a: {stage: look, audiences: [parents]}, b: {stage: buy, audiences: [parents]}, c: {stage: tell, audiences: [parents]}',
      two,
      'Nobody meets Grandparents at any stage',
    ],
    ['a: {stage: look}, b: {stage: buy}, c: {stage: tell}', '', 'People are met at all 3 stages'],
    ['a: {}', two, 'Nobody is met at any stage of the journey yet'],
  ])('{%s}', (moments, rest, answer) => {
    expect(show(moments, rest).answer).toBe(answer)
  })
})

test('every cell counts the moments and chapters of one audience at one stage', () => {
  const { table } = show(
    'a: {chapter: one}, b: {stage: look, audiences: [parents]}, c: {stage: tell}',
    two,
    'one: {stage: look, audiences: [grandparents]}, two: {stage: buy}',
  )
  expect(textRows(table)).toEqual([
    ['Parents', '1 moment', 'nobody, 1 chapter', '1 moment'],
    ['Grandparents', '1 moment, 1 chapter', 'nobody, 1 chapter', '1 moment'],
    ['Moments in all', '2 moments', '0 moments', '1 moment'],
  ])
})

test('the more moments, the darker the cell; where nobody is met, there are stripes and words', () => {
  const { drawing } = show(
    'a: {stage: look}, b: {stage: look}, c: {stage: look}, d: {stage: look}, e: {stage: buy}',
    'audiences: {parents: {who: x}}\n',
  )
  expect([...drawing.markup.matchAll(/step-(\d)/g)].map(([, step]) => step)).toEqual(['3', '1'])
  expect(drawing.markup.match(/class="hatch"/g)).toHaveLength(1)
  expect(wordsIn(drawing)).toContain('nobody')
})

test('what is missing: stages without a moment, audiences left alone, moments without a stage', () => {
  const { missing } = show(
    'a: {stage: look}, b: {stage: look, audiences: [parents]}, c: {audiences: [parents], stage: tell}, d: {}',
    two,
    'one: {stage: buy}',
  )
  expect(wordsIn(missing)).toBe(
    '“Buy” has a chapter, but no moment; nobody meets Grandparents at “Tell”; d belongs to no stage of the journey.',
  )
  expect(wordsIn(show('a: {stage: look}', '').missing)).toBe(
    'nobody is met at “Buy” or “Tell”, and no chapter speaks there.',
  )
})

test('many audiences and stages become pieces that fit on a sheet of paper', () => {
  const audiences = Array.from({ length: 25 }, (_, at) => `a-${at}: {who: x}`)
  const stages = Array.from({ length: 14 }, (_, at) => `stage-${at}`)
  const { drawing, table } = journeyView.show(
    subjectOf(
      `plan: {journey: [${stages.join(', ')}]}\naudiences: {${audiences.join(', ')}}\ncontextualConnections: {a: {stage: stage-3}}\n`,
    ),
  )
  const sizes = [...drawing.markup.matchAll(/<svg[^>]* width="([\d.]+)" height="([\d.]+)"/g)]
  expect(sizes.length).toBeGreaterThan(8)
  for (const [, width, height] of sizes) {
    expect(Number(width)).toBeLessThanOrEqual(1016)
    expect(Number(height)).toBeLessThanOrEqual(622)
  }
  expect(table?.rows).toHaveLength(26)
})

test('without moments and chapters there is a sample, and the thing to add', () => {
  const { isEmpty, drawing } = journeyView.show(subjectOf('plan: {name: A}'))
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain('Add a moment')
})

test('chapters without a stage cover nothing: there is a sample, and the thing to add', () => {
  const { isEmpty, drawing } = journeyView.show(
    subjectOf(`${two}connectedStory: {chapters: {tea: {message: Come in}}}\n`),
  )
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain('Add a moment')
  const { note, isEmpty: isStillEmpty } = show('a: {stage: look}', two)
  expect(isStillEmpty).toBeUndefined()
  expect(wordsIn(note)).toBe('Large numbers count moments. Stripes: nobody meets people there.')
})
