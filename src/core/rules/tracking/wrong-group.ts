import { type AnalyticsGroup, analyticsGroupOf, isPaidMedium } from '../../plan/analytics-group.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { linkParts, placeOfMedium, type TaggedLink, taggedLinks } from './tagged-links.ts'

/** Visits are filed in the group where their kind of channel belongs. */
export const wrongGroup = planRule({
  id: 'tracking/wrong-group',
  class: 'tip',
  title: 'Tags that put visits in the wrong group',
  why: 'When paid visits are counted as unpaid ones, or the other way round, both numbers mislead.',
  source: "Google Analytics' default channel groups",
  since: '0.1.0',
  uses: linkParts,
  check: function* (plan) {
    for (const link of taggedLinks(plan)) {
      const group = analyticsGroupOf(link.tags)
      const expected = expectedGroups(link)
      if (group === 'Unassigned' || expected.length === 0 || fits(group, expected)) continue
      const medium = link.type.utm?.[1]
      const would = medium === undefined ? group : analyticsGroupOf({ ...link.tags, medium })
      const helps = medium !== undefined && fits(would, expected)
      yield {
        at: placeOfMedium(link),
        says: helps
          ? `${capitalised(link.type.label)} will probably count as ${group}, not as ${expected[0]}. Use the medium “${medium}”.`
          : `${capitalised(link.type.label)} will probably count as ${group}, not as ${expected[0]}. Check the source and the medium.`,
        fixes: helps
          ? [
              {
                title: `Use the medium “${medium}”`,
                changes: [
                  { do: 'set', path: [...link.entity.path, 'tracking', 'medium'], value: medium },
                ],
              },
            ]
          : [],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    type: creators
    disclosure: Ad, as the first word
    tracking: {source: youtube, medium: paid-creator}`,
      `channels:
  instagram:
    type: retargeting
    consent: {basis: consent, optOut: A choice in every ad}
    tracking: {source: facebook, medium: retargeting}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: paid-social
    tracking: {source: instagram, medium: social}`,
        says: [
          'Social ads will probably count as Organic Social, not as Paid Social. Use the medium “paid-social”.',
        ],
        fixed: `channels:
  instagram:
    type: paid-social
    tracking: {source: instagram, medium: paid-social}`,
      },
    ],
  },
})

const groups: readonly AnalyticsGroup[] = [
  'Paid Shopping',
  'Paid Search',
  'Paid Social',
  'Paid Video',
  'Display',
  'Paid Other',
  'Organic Social',
  'Referral',
  'Email',
  'Affiliates',
  'Audio',
  'SMS',
  'Mobile Push Notifications',
]

/** The groups that the list of channel types names for this kind. */
function expectedGroups({ type, channel }: TaggedLink): readonly AnalyticsGroup[] {
  if (channel.fields.type === 'ai-assistants') return []
  return groups.filter((group) => type.ga4?.includes(group))
}

/**
 * Whether a group will do. Which paid group it is depends on the source, and the lists of sites here are short; what
 * matters is that paid and unpaid do not mix.
 */
function fits(group: AnalyticsGroup, expected: readonly AnalyticsGroup[]): boolean {
  if (expected.includes(group)) return true
  return isPaid(group) && expected.some(isPaid)
}

function isPaid(group: AnalyticsGroup): boolean {
  return isPaidMedium(group.toLowerCase())
}
