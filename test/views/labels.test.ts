import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { views } from '../../src/core/views/views.ts'
import { labelsIn, touching } from './labels.ts'
import { anyPlan } from './plans.ts'
import { exampleSubject, subjectOf } from './subject.ts'

const examples = ['first-plan', 'larkhum-still-in-your-hands', 'needs-work']

for (const view of views) {
  test.each(examples)(`${view.tab}: no labels touch in %s`, async (name) => {
    const { drawing } = view.show(await exampleSubject(name))
    expect(labelsIn(drawing.markup).flatMap(touching)).toEqual([])
  })

  test(`${view.tab}: no labels touch, whatever the plan says`, () => {
    fc.assert(
      fc.property(anyPlan, (text) => {
        const { drawing } = view.show(subjectOf(text))
        expect(labelsIn(drawing.markup).flatMap(touching)).toEqual([])
      }),
      { numRuns: 25 },
    )
  })
}

test('the test itself sees labels that touch', () => {
  const markup = `<svg><text x="10" y="20" font-size="12">Bus shelters</text>
    <text x="40" y="20" font-size="12">Label</text><text x="10" y="40" font-size="12">Shop</text></svg>`
  expect(labelsIn(markup).flatMap(touching)).toEqual(['Bus shelters × Label'])
})

describe('cases that were found at random', () => {
  const unused = Array.from({ length: 20 }, (_, at) => `c-${at}: {type: store}`).join(', ')
  test.each([
    [
      'a very long word, a chapter that nobody tells, and many channels that tell nothing',
      `connectedStory: {chapters: {a: {title: ${'Donaudampfschifffahrtsgesellschaft'.repeat(4)}, channels: [one]}, b: {}}}\nchannels: {one: {type: store}, ${unused}}\n`,
    ],
    [
      'nobody tells the first chapter, and every channel but the last tells nothing',
      `connectedStory: {chapters: {a: {stage: awareness}, b: {stage: purchase, channels: [last]}}}\nchannels: {${unused}, last: {type: website}}\n`,
    ],
    [
      'channels with long names that tell nothing, before one that tells',
      `connectedStory: {chapters: {a: {stage: awareness}, b: {channels: [c-0]}}}\nchannels: {${unused.replaceAll('type: store', `type: store, name: ${'Kraftfahrzeughaftpflichtversicherungsbescheinigung'}`)}}\n`,
    ],
  ])('%s', (_, text) => {
    for (const view of views) {
      const { drawing } = view.show(subjectOf(text))
      expect(labelsIn(drawing.markup).flatMap(touching)).toEqual([])
    }
  })
})
