import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity } from '../../plan/plan.ts'
import type { Channel, Tracking } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { linkParts } from './tagged-links.ts'

/** Links between the brand's own pages have no tags. */
export const ownLink = planRule({
  id: 'tracking/own-link',
  class: 'quality',
  title: 'A tagged link between own pages',
  why: 'A tag starts the visit anew: one visitor counts twice, and what brought them here is forgotten.',
  source: 'Usual practice with link tags (UTM)',
  since: '0.1.0',
  uses: [...linkParts, 'brand'],
  check: function* (plan) {
    const domains = plan.brand?.fields.domains ?? []
    for (const channel of usedChannels(plan)) {
      const { tracking } = channel.fields
      if (!isOwnPage(channel) || !tracking || !isOn(domains, tracking.url)) continue
      const written = tags.filter((name) => channel.written?.tracking?.[name] !== undefined)
      if (written.length === 0 || (tracking.source ?? tracking.medium) === undefined) continue
      yield {
        at: { path: [...channel.path, 'tracking'], part: 'name' },
        says: `Do not tag links between your own pages: it starts the visit anew. Take the tags of ${namedEntity(channel)} out.`,
        fixes: [
          {
            title: 'Take the tags out',
            changes: written.map((name) => ({
              do: 'remove',
              path: [...channel.path, 'tracking', name],
            })),
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `brand:
  domains: [ferrow.example]
channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: consent, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}
    tracking: {url: "https://ferrow.example/check", source: newsletter, medium: email}`,
    ],
    bad: [
      {
        plan: `brand:
  domains: [ferrow.example]
channels:
  instagram:
    type: website
    access: [keyboard-and-screen-reader]
    tracking: {url: "https://www.ferrow.example/check", source: home, medium: link}`,
        says: [
          'Do not tag links between your own pages: it starts the visit anew. Take the tags of the channel “Instagram” out.',
        ],
        fixed: `brand:
  domains: [ferrow.example]
channels:
  instagram:
    type: website
    access: [keyboard-and-screen-reader]
    tracking: {url: "https://www.ferrow.example/check"}`,
      },
    ],
  },
})

const tags = [
  'source',
  'medium',
  'campaign',
  'content',
  'term',
  'id',
] as const satisfies readonly (keyof Tracking)[]

/** Own pages that share visits with each other; an app and an event's platform count for themselves. */
function isOwnPage({ fields }: Entity<Channel>): boolean {
  if (fields.type === 'mobile-app' || fields.type === 'webinar') return false
  return channelType(fields.type)?.family === 'owned-digital'
}

/** Whether an address lies on one of the brand's own hosts. */
function isOn(domains: readonly string[], url: string | undefined): boolean {
  const host = /^(?:https?:\/\/)?([^/?#:]+)/i.exec(url ?? '')?.[1]?.toLowerCase()
  if (host === undefined) return false
  return domains.some((each) => {
    const domain = each.toLowerCase().replace(/^www\./, '')
    return host === domain || host.endsWith(`.${domain}`)
  })
}
