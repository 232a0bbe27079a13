import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { plainWordsOf } from '../../plan/title.ts'
import { namedEntity } from '../parts.ts'
import { entityRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** The devices of a moment can be where it happens. */
export const unlikelyPlace = entityRule({
  id: 'context/unlikely-place',
  class: 'tip',
  title: 'A large screen where there is none',
  why: 'Nobody carries a television set to the bus. A moment that cannot happen was probably meant for another place or device.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  looksAt: 'connections',
  uses: [],
  check: function* (moment) {
    const { devices = [], places = [] } = moment.fields
    if (devices.length === 0 || places.length === 0) return
    if (!devices.every((each) => large.has(each)) || !places.every((each) => narrow.has(each))) {
      return
    }
    yield {
      at: { path: [...moment.path, 'devices'], part: 'name' },
      says: `Look again at ${namedEntity(moment)}. Do people have ${inWords(devices.map(plainWordsOf), 'or')} with them at ${inWords(places.map(plainWordsOf), 'or')}?`,
    }
  },
  examples: {
    good: [
      `contextualConnections:
  first-dry-sunday:
    places: [home]
    devices: [desktop, phone]`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  first-dry-sunday:
    channels: [saddle-tags]
    places: [park]
    devices: [desktop]`,
        says: [
          'Look again at the moment “First dry sunday”. Do people have desktop with them at park?',
        ],
      },
    ],
  },
})

const large: ReadonlySet<string> = new Set(vocabulary.placeDeviceUnlikely.devices)
const narrow: ReadonlySet<string> = new Set(vocabulary.placeDeviceUnlikely.places)
