import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { asListed } from '../../plan/feeling.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** A moment is a choice. */
export const tooWide = entityRule({
  id: 'context/too-wide',
  class: 'quality',
  title: 'A moment without a choice',
  why: 'Context means choosing. Whoever wants to be everywhere at any time is in no moment at all, and pays for all of them.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  limits: {
    most: {
      says: 'Times, places, platforms or devices of one moment that are still a choice',
      usual: 6,
    },
  },
  looksAt: 'connections',
  uses: [],
  check: function* (moment, _, { most }) {
    for (const { name, wide, narrow } of sides) {
      const values = moment.fields[name] ?? []
      const path = [...moment.path, name]
      for (const [index, value] of values.entries()) {
        if (!wide.has(asListed(value))) continue
        yield { at: { path: [...path, index] }, says: `“${value}” is not a moment. ${narrow}` }
      }
      if (values.length > most) {
        yield {
          at: { path, part: 'name' },
          says: `${capitalised(namedEntity(moment))} has ${values.length} ${name}. ${narrow}`,
        }
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    times: [monday, morning-commute, rainy-day]
    places: [bus-stop, doorstep]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    times: [always-on]
    places: [everywhere, bus-stop]
    platforms: [social-media, poster-site]`,
        says: [
          '“always-on” is not a moment. When does it matter most?',
          '“everywhere” is not a moment. Where does it matter most?',
          '“social-media” is not a moment. Which platform carries it?',
        ],
      },
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    places: [home, kitchen, street, bus, tram, metro, office]`,
        says: ['The moment “Flat tyre monday” has 7 places. Where does it matter most?'],
      },
    ],
  },
})

const sides = [
  {
    name: 'times',
    wide: new Set(vocabulary.tooWideTimes),
    narrow: 'When does it matter most?',
  },
  {
    name: 'places',
    wide: new Set(vocabulary.tooWidePlaces),
    narrow: 'Where does it matter most?',
  },
  {
    name: 'platforms',
    wide: new Set(vocabulary.tooWidePlatforms),
    narrow: 'Which platform carries it?',
  },
  {
    name: 'devices',
    // Words that are too wide for a device are not in its list, which `structure/not-in-list` tells.
    wide: new Set<string>(),
    narrow: 'Which device matters most?',
  },
] as const
