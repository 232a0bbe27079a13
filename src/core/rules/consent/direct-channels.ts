import { usedChannels } from '../../plan/channel.ts'
import { type ChannelType, channelType } from '../../plan/channel-type.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Channel, Consent } from '../../schema/model.generated.ts'

/** Parts of a plan that say which channels it uses. */
export const channelParts = ['channels', 'chapters', 'connections', 'activities'] as const

/** A used channel that reaches people who can be identified. */
export interface DirectChannel {
  readonly channel: Entity<Channel>
  readonly type: ChannelType
  /** What the channel says about consent; undefined when it says nothing. */
  readonly consent: Consent | undefined
}

/** The used channels that reach people who can be identified: e-mail, addressed mail, calls and so on. */
export function* directChannels(
  plan: Pick<Plan, (typeof channelParts)[number]>,
): Generator<DirectChannel> {
  for (const channel of usedChannels(plan)) {
    const type = channelType(channel.fields.type)
    if (type?.person) yield { channel, type, consent: channel.fields.consent }
  }
}

/** Whether the plan says why people may be contacted; without it `consent/missing` speaks, and nothing else. */
export function isSettled(consent: Consent | undefined): consent is Consent {
  return consent?.basis !== undefined && consent.basis !== 'unknown'
}

/** Whether something under `consent` is written and cannot be used: it is wrong, not missing. */
export function isConsentSpoiled(
  plan: Pick<Plan, 'spoiled'>,
  { path }: Entity<Channel>,
  field: keyof Consent,
): boolean {
  const consent = [...path, 'consent']
  return isSpoiled(plan, consent) || isSpoiled(plan, [...consent, field])
}

/** Where to point for a field of the consent: at the consent if the plan writes it, else at the channel. */
export function placeOfConsent({ written, path }: Entity<Channel>, field?: keyof Consent) {
  const consent = written?.consent
  if (!consent) return { path, part: 'name' } as const
  const at = [...path, 'consent']
  return field !== undefined && consent[field] !== undefined
    ? { path: [...at, field] }
    : ({ path: at, part: 'name' } as const)
}
