import { entityRule } from '../rule.ts'
import { isEveryone } from './who-words.ts'

/** Nobody is everybody: an audience can be told from others. */
export const everyone = entityRule({
  id: 'audiences/everyone',
  class: 'quality',
  title: 'An audience that is everyone',
  why: 'A brand takes its place in the minds of somebody in particular. What is meant for everyone speaks to no one, and no moment, place or feeling fits all.',
  since: '0.1.0',
  libraries: true,
  looksAt: 'audiences',
  uses: [],
  check: function* ({ written, path }) {
    const who = String(written?.who ?? '')
    if (!isEveryone(who)) return
    yield {
      at: { path: [...path, 'who'] },
      says: `“${who.trim()}” is nobody in particular. Say who comes first, so that a colleague could recognise one in the street.`,
    }
  },
  examples: {
    good: [
      `audiences:
  returning-riders:
    who: Everyone who has left a bicycle in the shed since its last flat tyre`,
    ],
    bad: [
      {
        plan: `audiences:
  returning-riders:
    who: The general public`,
        says: [
          '“The general public” is nobody in particular. Say who comes first, so that a colleague could recognise one in the street.',
        ],
      },
      {
        plan: `audiences:
  returning-riders:
    who: Everyone aged 18+`,
        says: [
          '“Everyone aged 18+” is nobody in particular. Say who comes first, so that a colleague could recognise one in the street.',
        ],
      },
    ],
  },
})
