import { describe, expect, test } from 'vitest'
import { rules, textOf } from '../../src/core/index.ts'
import { planPageView } from '../../src/core/views/plan-page.ts'
import { readyView } from '../../src/core/views/ready.ts'
import { exampleSubject, subjectOf } from './subject.ts'
import { textRows } from './text-rows.ts'
import { wordsIn } from './words-in.ts'

const whole = `emotionalAction: {from: a, to: b, action: c}
connectedStory: {idea: A, chapters: {one: {stage: awareness, message: B, channels: [shop]}}}
channels: {shop: {type: store, role: C}}
contextualConnections: {m: {chapter: one, channels: [shop], decision: D, times: [evening], places: [home], platforms: [shop-counter], devices: [none]}}
`

describe('the answer says whether the next step can be taken', () => {
  test.each([
    ['plan: {status: draft}\n', 'Not ready for review yet: 0 of 3 moves are complete'],
    [
      `plan: {status: draft}\n${whole}`,
      'Ready for review: 3 of 3 moves are complete; nothing to mend',
    ],
    [
      `plan: {status: in-review}\n${whole}`,
      'Ready for approval: 3 of 3 moves are complete; nothing to mend',
    ],
    [
      'plan: {status: in-review}\nemotionalAction: {from: a, to: b, action: c}\n',
      'Not ready for approval yet: 1 of 3 moves is complete',
    ],
    [`plan: {status: live}\n${whole}`, 'Live: 3 of 3 moves are complete; nothing to mend'],
    [`plan: {status: closed}\n${whole}`, 'The plan is closed: 3 of 3 moves are complete'],
  ])('%s', (text, answer) => {
    expect(readyView.show(subjectOf(text)).answer).toBe(answer)
  })
})

test('what is missing or cannot be right stands in the way of an approval', () => {
  const subject = subjectOf(`plan: {status: in-review}\n${whole}`, rules)
  expect(readyView.show(subject).answer).toMatch(
    /^Not ready for approval yet: \d+ points to settle$/,
  )
})

test('what is to be mended in an approved plan is said, and no move is praised', () => {
  const subject = subjectOf(`plan: {status: approved}\n${whole}`, rules)
  expect(readyView.show(subject).answer).toMatch(/^Approved, with \d+ errors to mend$/)
})

test('every point stands in the table once, in the part of the plan where it can be settled', async () => {
  const { analysis } = await exampleSubject('needs-work')
  const subject = subjectOf(textOf(analysis.document), rules)
  const { table, drawing } = readyView.show(subject)
  const messages = textRows(table).map((row) => row[2])
  expect(messages?.toSorted()).toEqual(
    subject.analysis.problems.map(({ message }) => message).toSorted(),
  )
  const parts = new Set(textRows(table).map((row) => row[0]))
  for (const part of ['Feel', 'Tell', 'Meet', 'Money', 'People', 'Law and access'])
    expect(parts).toContain(part)
  const counts = [...drawing.markup.matchAll(/<strong>(\d+)<\/strong>/g)].map(([, count]) =>
    Number(count),
  )
  expect(counts.reduce((sum, count) => sum + count, 0)).toBe(subject.analysis.problems.length)
  expect(wordsIn(drawing)).toMatch(/and \d+ more in the table/)
})

test('beside an editor each point leads to its line', () => {
  const { standsAlone: _, ...inPanel } = subjectOf(`plan: {status: in-review}\n${whole}`, rules)
  expect(readyView.show(inPanel).drawing.markup).toMatch(/href="#" data-goto="\d+">line \d+</)
})

test('a move is called complete only where nothing in it is missing or cannot be right', () => {
  const states = (text: string) =>
    ['Feel', 'Tell', 'Meet'].map(
      (move) =>
        new RegExp(`<h3>${move}</h3><p class="small [^"]*">([^<]*)`).exec(
          readyView.show(subjectOf(text, rules)).drawing.markup,
        )?.[1],
    )
  const chapter = 'chapters: {tea: {stage: awareness, message: Come in for tea}}'
  const text = `plan: {status: in-review}
connectedStory: {idea: Tea for two, ${chapter}}
channels: {shop: {type: store, role: Pours the tea}}
`
  expect(states(text)).toEqual([
    'still open',
    'still open, though all fields are filled',
    'still open',
  ])
  expect(readyView.show(subjectOf(text)).drawing.markup).toContain(
    '<h3>Tell</h3><p class="small muted">complete',
  )
})

test('the page and the checklist count the same moves as complete, for every reader', () => {
  const text = `plan: {status: in-review}\n${whole}`
  const subject = subjectOf(text, rules)
  const { drawing, missing } = readyView.show(subject)
  const complete = [...drawing.markup.matchAll(/<p class="small muted">complete</g)].length
  expect(complete).toBeLessThan(3)
  for (const reader of ['full', 'executive', 'client'] as const) {
    const words = wordsIn(planPageView.show({ ...subject, reader }).drawing)
    expect(words).toContain(`${complete} of 3 moves ${complete === 1 ? 'is' : 'are'} complete`)
    const open = /Still open: ([^.]*)\./.exec(words)?.[1]
    expect(wordsIn(missing)).toMatch(new RegExp(`still open, ${open}\\.$`))
  }
})

test('a draft whose fields are filled is ready for review, and calls no move complete that is not', () => {
  const { answer } = readyView.show(
    subjectOf(`commsPlan: 1\nplan: {name: Tea, status: draft}\n${whole}`, rules),
  )
  expect(answer).toMatch(/^Ready for review: all fields of the moves are filled; /)
})

test('parts without points are told apart, even where their names have an “and”', () => {
  const words = wordsIn(readyView.show(subjectOf(`plan: {status: in-review}\n${whole}`)).drawing)
  expect(words).toContain('Nothing to settle: numbers and evidence; calendar and links; money')
})
