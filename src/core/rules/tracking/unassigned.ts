import { analyticsGroupOf } from '../../plan/analytics-group.ts'
import { type Fix, planRule } from '../rule.ts'
import { linkParts, placeOfMedium, type TaggedLink, taggedLinks } from './tagged-links.ts'

/** Google Analytics has a place for every visit. */
export const unassigned = planRule({
  id: 'tracking/unassigned',
  class: 'quality',
  title: 'Tags that Google Analytics has no place for',
  why: 'Visits whose tags fit no group land together under “Unassigned”, and nobody can tell them apart there.',
  source: "Google Analytics' default channel groups",
  since: '0.1.0',
  uses: linkParts,
  check: function* (plan) {
    for (const link of taggedLinks(plan)) {
      if (analyticsGroupOf(link.tags) !== 'Unassigned') continue
      const medium = usualMedium(link)
      const advice =
        medium === undefined
          ? 'Ask whoever looks after your analytics to add a group of your own for it.'
          : `Usual for ${link.type.label.toLowerCase()}: use the medium “${medium}”.`
      yield {
        at: placeOfMedium(link),
        says: `Google Analytics will probably file “${link.tags.medium}” under Unassigned. ${advice}`,
        fixes: medium === undefined ? [] : [useMedium(link, medium)],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    tracking: {source: instagram, medium: post}`,
      `channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: consent, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}
    tracking: {source: newsletter, medium: email}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    tracking: {source: bus-stop, medium: qr}`,
        says: [
          'Google Analytics will probably file “qr” under Unassigned. Ask whoever looks after your analytics to add a group of your own for it.',
        ],
      },
      {
        plan: `channels:
  instagram:
    tracking: {source: riders-club, medium: post}`,
        says: [
          'Google Analytics will probably file “post” under Unassigned. Usual for your social posts: use the medium “social”.',
        ],
        fixed: `channels:
  instagram:
    tracking: {source: riders-club, medium: social}`,
      },
    ],
  },
})

/** The medium that is usual for the channel's kind, when visits would then be filed somewhere. */
function usualMedium({ type, tags }: TaggedLink): string | undefined {
  const medium = type.utm?.[1]
  if (medium === undefined) return undefined
  return analyticsGroupOf({ ...tags, medium }) === 'Unassigned' ? undefined : medium
}

function useMedium({ entity }: TaggedLink, medium: string): Fix {
  return {
    title: `Use the medium “${medium}”`,
    changes: [{ do: 'set', path: [...entity.path, 'tracking', 'medium'], value: medium }],
  }
}
