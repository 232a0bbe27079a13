import { analyticsGroupOf } from '../../plan/analytics-group.ts'
import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Fix, planRule } from '../rule.ts'
import { isTagged, linkParts } from './tagged-links.ts'

/** Links to the brand's own pages say where the visit comes from. */
export const notTagged = planRule({
  id: 'tracking/not-tagged',
  class: 'tip',
  title: 'A link that does not say where visits come from',
  why: 'Visits without tags are counted as if people had typed the address. The channel that brought them gets no credit.',
  source: 'Usual practice with link tags (UTM)',
  since: '0.1.0',
  uses: [...linkParts, 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('channels') || hasLostLibrary(plan)) return
    const tagged = new Set(
      [...plan.activities.values()]
        .filter(({ fields }) => isTagged(fields.tracking))
        .map(({ fields }) => fields.channel),
    )
    for (const channel of usedChannels(plan)) {
      const type = channelType(channel.fields.type)
      // Assistants tag their links themselves.
      if (!type?.utm || channel.fields.type === 'ai-assistants') continue
      if (isTagged(channel.fields.tracking) || tagged.has(channel.id)) continue
      if (isAnySpoiled(plan, ['channels', 'calendar'], ['tracking'])) continue
      if (!leadsToOwnPage(channel, plan)) continue
      const fix = fixFor(channel, type.utm)
      yield {
        at: channel.written?.tracking
          ? { path: [...channel.path, 'tracking'], part: 'name' }
          : { path: channel.path, part: 'name' },
        says: `Visits from ${namedEntity(channel)} will be counted as something else. Add a source and a medium under “tracking”.`,
        fixes: fix ? [fix] : [],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    tracking: {url: "https://ferrow.example/check", source: instagram, medium: social}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    platforms: [instagram]
    tracking: {url: "https://ferrow.example/check"}`,
        says: [
          'Visits from the channel “Instagram” will be counted as something else. Add a source and a medium under “tracking”.',
        ],
        fixed: `channels:
  instagram:
    platforms: [instagram]
    tracking: {url: "https://ferrow.example/check", source: instagram, medium: social}`,
      },
    ],
  },
})

/** Whether a channel's link leads to a page of one's own: it names the page, or hands off to one by a link. */
function leadsToOwnPage(
  { fields }: Entity<Channel>,
  { channels }: Pick<Plan, 'channels'>,
): boolean {
  if (fields.tracking?.url !== undefined) return true
  return (fields.handsOffTo ?? []).some(
    ({ channel, by }) =>
      by === 'link' &&
      channelType(channels.get(channel ?? '')?.fields.type)?.family === 'owned-digital',
  )
}

/** The usual tags for the channel's kind, where they are known and Google Analytics has a place for them. */
function fixFor(
  { fields, path }: Entity<Channel>,
  [usualSource, usualMedium]: readonly [string, string],
): Fix | undefined {
  const platform = fields.platforms?.[0]?.replace(/-search$/, '')
  const source = fields.tracking?.source ?? (usualSource.includes(' ') ? platform : usualSource)
  const medium = fields.tracking?.medium ?? usualMedium
  if (source === undefined || analyticsGroupOf({ source, medium }) === 'Unassigned')
    return undefined
  return {
    title: `Add the source “${source}” and the medium “${medium}”`,
    changes: [
      { do: 'set', path: [...path, 'tracking', 'source'], value: source },
      { do: 'set', path: [...path, 'tracking', 'medium'], value: medium },
    ],
  }
}
