import { planRule } from '../rule.ts'

/** A story can be kept in mind. */
export const tooManyChapters = planRule({
  id: 'story/too-many-chapters',
  class: 'tip',
  title: 'Many chapters',
  why: 'A story that a team cannot tell by heart is told differently by everyone.',
  since: '0.1.0',
  limits: {
    most: { says: 'Chapters that can be kept in mind', usual: 7 },
  },
  uses: ['chapters'],
  check: function* (plan, { most }) {
    const { size } = plan.chapters
    if (size <= most) return
    yield {
      at: { path: ['connectedStory', 'chapters'], part: 'name' },
      says: `The story has ${size} chapters. Could two be one?`,
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    remember: {message: Remember the first time you let go?, stage: notice, channels: [posters, instagram]}`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    remember: {message: Remember the first time you let go?, stage: notice}
    shed: {message: It is still in the shed., stage: notice}
    tyre: {message: One tyre is all it takes., stage: notice}
    price: {message: The check costs nothing., stage: bring}
    again: {message: Same time next spring?, stage: ride}`,
        says: ['The story has 8 chapters. Could two be one?'],
      },
    ],
  },
})
