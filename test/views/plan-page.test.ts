import { describe, expect, test } from 'vitest'
import { planRule } from '../../src/core/rules/rule.ts'
import { planPageView } from '../../src/core/views/plan-page.ts'
import { exampleSubject, subjectOf } from './subject.ts'
import { wordsIn } from './words-in.ts'

const wordsOf = (text: string) => wordsIn(planPageView.show(subjectOf(text)).drawing)

test('it is headed by the name of the plan, and says what stands on a cover', () => {
  const subject = subjectOf(`
plan: {name: Open again, summary: The *corner* is open., start: 2027-03-01, end: 2027-05-31, markets: [DK, SE], owner: shop, status: in-review}
brand: {name: Corner Loaf}
teams: {shop: {function: stores, lead: Shop manager}}
`)
  const { answer, drawing } = planPageView.show(subject)
  expect(answer).toBe('Open again')
  expect(wordsIn(drawing)).toContain(
    'The corner is open. Corner Loaf · 1 March to 31 May 2027 · Denmark and Sweden · answers for it: Shop manager · in review',
  )
})

test('the three moves are told in their own words', () => {
  const words = wordsOf(`
audiences: {a: {who: People on the stairs}, b: {who: Their cats, priority: secondary}}
emotionalAction: {from: shy, to: bold, action: Ring the bell, because: They hear each other, brandAct: We bake for two, byAudience: {b: {to: fed}}}
brand: {promise: Warm bread}
connectedStory: {idea: Come as two, chapters: {a: {title: The bell, stage: awareness, message: Ring it., actionHere: true}}}
contextualConnections: {m: {title: On the stairs, decision: Up or down?}}
`)
  expect(words).toContain('Feel From shy to bold What people can do Ring the bell')
  expect(words).toContain('Who People on the stairs; then b')
  expect(words).toContain(
    'Because They hear each other What we do for it We bake for two We promise Warm bread',
  )
  expect(words).toContain('For others B: from shy to fed')
  expect(words).toContain('Tell Come as two 1 Ring it. The bell, awareness people act')
  expect(words).toContain('Meet 1 moment tips 1 decision 1 Up or down? On the stairs')
})

test('moments without a decision are not said to tip any', () => {
  const words = wordsOf(
    'contextualConnections: {m: {title: On the stairs}, n: {title: At the door}}\n',
  )
  expect(words).toContain('Meet 2 moments, but no decision is named yet 1')
  expect(words).not.toContain('0 decisions')
})

test('long lists end with where the rest stands', () => {
  const ids = Array.from({ length: 12 }, (_, at) => `c-${at}: {message: Number ${at}}`)
  const words = wordsOf(`connectedStory: {idea: A, chapters: {${ids.join(', ')}}}`)
  expect(words).toContain('Number 7')
  expect(words).not.toContain('Number 8')
  expect(words).toContain('and 4 more under Story')
})

describe('objectives', () => {
  test('are three at most, one of each level first', () => {
    const words = wordsOf(`objectives:
  a: {what: First, level: marketing}
  b: {what: Second, level: marketing}
  c: {what: Third}
  d: {what: Fourth, level: business, by: 2027-05-31}
`)
    expect(words).toMatch(
      /Business objective, by 31 May 2027 Fourth.*Marketing objective First.*Communication objective Third/,
    )
    expect(words).toContain('3 of 4 objectives. Also: Second.')
  })

  test.each([
    ['start: 2027-02-01, end: 2028-03-31', '2028-02-29', 'by 29 Feb 2028'],
    ['start: 2027-02-01, end: 2028-03-31', '2027-03-31', 'by 31 Mar 2027'],
    ['start: 2027-02-01, end: 2027-03-31', '2027-03-31', 'by 31 Mar'],
    ['start: 2027-02-01, end: 2027-03-31', '2028-03-31', 'by 31 Mar 2028'],
    ['start: 2027-02-01, end: 2027-03-31, language: en-US', '2028-03-31', 'by Mar 31, 2028'],
    ['start: 2027-02-01', '2027-03-31', 'by 31 Mar 2027'],
  ])('of a plan with {%s} are due %s: %s', (plan, by, said) => {
    const words = wordsOf(`plan: {${plan}}\nobjectives: {a: {what: X, by: ${by}}}`)
    expect(words).toContain(`Communication objective, ${said} X`)
  })

  test.each([
    ['from: 210, to: 300', '210 300', '70%', '100%'],
    ['from: 300, to: 120', '120 300', '100%', '40%'],
    ['from: -40, to: 10', '-40 10', '0%', '100%'],
    ['from: 22%, to: 34%', '22% 34%', '64.7%', '100%'],
  ])('{%s} is a line', (change, ends, from, to) => {
    const { drawing } = planPageView.show(subjectOf(`objectives: {a: {what: X, ${change}}}`))
    expect(wordsIn(drawing)).toContain(`X ${ends}`)
    const way = /class="way" x1="([^"]*)" y1="6" x2="([^"]*)"/.exec(drawing.markup)
    expect(way?.slice(1)).toEqual([from, to])
  })

  test.each([
    ['from: unknown, to: 9000', 'from unknown to 9,000'],
    ['from: 3, to: 30%', 'from 3 to 30%'],
    ['to: 12', 'from not said to 12'],
    ['by: 2027-01-01', 'No number yet'],
  ])('{%s} is said', (change, said) => {
    expect(wordsOf(`objectives: {a: {what: X, ${change}}}`)).toContain(said)
  })
})

describe('money', () => {
  test.each([
    ['budget: {total: 100, lines: [{amount: 100}]}', 'EUR 100, all of it planned 100 other costs'],
    [
      'budget: {total: 1000, contingency: 10%}',
      'EUR 1k, 900 without a use yet 100 kept back, 900 without a use yet',
    ],
    [
      'budget: {total: 80000}\ncalendar: {activities: {a: {budget: 85000}}}',
      'EUR 80k, 5k too much planned 85k channels',
    ],
    ['channels: {a: {budget: 500}}', 'EUR 500 planned, no total yet 500 channels'],
    ['channels: {a: {}}', 'Money No budget yet'],
  ])('%s', (text, said) => {
    expect(wordsOf(`plan: {currency: EUR}\n${text}\n`)).toContain(said)
  })
})

describe('readiness', () => {
  test('counts moves that are complete, and leads to those that are not', () => {
    const words = wordsOf(
      'emotionalAction: {from: a, to: b, action: c}\nconnectedStory: {idea: A}\n',
    )
    expect(words).toContain(
      '1 of 3 moves is complete Still open: tell and meet. The checks find nothing to mend.',
    )
  })

  test('counts what the checks find', () => {
    const rule = planRule({
      id: 'test/always',
      class: 'quality',
      title: 'Always',
      why: 'For the test.',
      since: '0.1.0',
      examples: { good: [], bad: [] },
      uses: [],
      check: () => [
        { at: { path: [] }, says: 'One.' },
        { at: { path: [] }, says: 'Two.' },
      ],
    })
    const subject = subjectOf('plan: {name: A, status: live}\nchannels: {a: {}}\n', [rule])
    expect(wordsIn(planPageView.show(subject).drawing)).toContain(
      'The checks find no errors and 2 warnings.',
    )
  })
})

test('what is not there yet is outlined and named', () => {
  const words = wordsOf('emotionalAction: {from: bored}\n')
  for (const gap of [
    'to not said yet',
    'Nobody says yet what people can do',
    'Nobody is named yet',
    'No idea yet that holds the story together',
    'No chapter is written yet',
    'No moment is named yet',
    'No objective is written yet',
    'No channel is named yet',
    'No budget yet',
  ]) {
    expect(words).toContain(gap)
  }
})

test('of a section that cannot be read, nobody says what is missing', () => {
  const words = wordsOf(
    'connectedStory:\n  idea: Open again: and it missed you\nchannels: {a: {}}\n',
  )
  expect(words).toContain('Tell This part of the plan cannot be read yet')
  expect(words).not.toContain('No idea yet')
})

test('what comes from a library is marked', async () => {
  const words = wordsIn(
    planPageView.show(await exampleSubject('larkhum-still-in-your-hands')).drawing,
  )
  expect(words).toContain('Larkhum (shared) · 4 October 2027 to 30 January 2028')
  expect(words).toContain('Who (shared)')
  expect(words).toContain('We promise (shared)')
})

test('an empty plan has a sample of the three moves', () => {
  const { isEmpty, drawing } = planPageView.show(
    subjectOf('commsPlan: 1\nplan: {name: Just begun}\n'),
  )
  expect(isEmpty).toBe(true)
  expect(wordsIn(drawing)).toContain(
    'Add a feeling and an action It is written into your plan under emotionalAction.',
  )
})

test('channels of one bank are not counted twice', () => {
  const words = (channels: string) =>
    wordsIn(planPageView.show(subjectOf(`channels: {${channels}}\n`)).drawing)
  expect(words('a: {type: store}')).toContain('Channels 1, offline')
  expect(words('a: {type: store}, b: {type: press}, c: {type: press}')).toContain(
    '3: 1 offline, 2 both',
  )
  expect(words('a: {type: email}, b: {type: website}')).toContain('Channels 2, both online')
})
