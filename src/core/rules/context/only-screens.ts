import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { Entity } from '../../plan/plan.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Connection } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'

/** Some moment can be touched. */
export const onlyScreens = planRule({
  id: 'context/only-screens',
  class: 'tip',
  title: 'Every moment on a screen',
  why: 'People believe their hands before they believe a screen. One moment where they can touch or try it changes many others.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['connections', 'unread', 'spoiled'],
  check: function* (plan) {
    const moments = [...plan.connections.values()]
    if (moments.length === 0 || plan.unread.has('contextualConnections')) return
    if (isAnySpoiled(plan, ['contextualConnections'], ['devices', 'places'])) return
    if (!moments.every(isOnScreen)) return
    yield {
      at: { path: ['contextualConnections'], part: 'name' },
      says: 'Every moment is on a screen. Where do people touch or try it?',
    }
  },
  examples: {
    good: [
      `contextualConnections:
  saturday-at-the-workshop:
    devices: [none]`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    type: display-ads
  saddle-tags:
    type: in-product-message
contextualConnections:
  flat-tyre-monday:
    devices: [phone]
  saturday-at-the-workshop:
    places: [home]
    devices: [laptop]
  first-dry-sunday:
    places: [street]
    devices: [phone]`,
        says: ['Every moment is on a screen. Where do people touch or try it?'],
      },
    ],
  },
})

/** Home, transport and office, where people meet a brand on screens alone. */
const indoorsAndUnderway: ReadonlySet<string> = new Set([
  ...vocabulary.places['home-and-near'],
  ...vocabulary.places['on-the-move'],
  'office',
  'home-office',
  'meeting-room',
])

/** Whether a moment is met on screens only; one that does not say so is not judged. */
function isOnScreen({ fields }: Entity<Connection>): boolean {
  const { devices = [], places = [] } = fields
  if (devices.length === 0 || places.length === 0) return false
  if (devices.some((device) => device === 'none' || device === 'print')) return false
  return places.every((place) => indoorsAndUnderway.has(place))
}
