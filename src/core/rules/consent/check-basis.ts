import { audiencesOf, audiencesOfChapter, audiencesOfConnection } from '../../plan/audience.ts'
import { countryWords } from '../../plan/country-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import type { Audience } from '../../schema/model.generated.ts'
import { planRule } from '../rule.ts'
import { channelParts, directChannels, placeOfConsent } from './direct-channels.ts'

/** The basis for contact is one that usually holds for this kind of message. */
export const checkBasis = planRule({
  id: 'consent/check-basis',
  class: 'law',
  title: 'A basis for contact that is often not enough',
  why: 'In many places electronic messages to private people need a yes, or a sale that came before. Post follows other rules. Your privacy lead knows; this is no legal advice.',
  source: 'PECR, as the UK regulator explains it, and German practice',
  since: '0.1.0',
  uses: [...channelParts, 'header', 'audiences', 'shared', 'confirmsEmail'],
  check: function* (plan) {
    let reached: ReturnType<typeof audiencesByChannel> | undefined
    for (const { channel, consent } of directChannels(plan)) {
      const markets = channel.fields.markets ?? plan.header.markets ?? []
      const strict = markets.find((code) => plan.confirmsEmail.includes(code))
      const kind = channel.fields.type ?? ''
      const name = electronic.get(kind)
      if (consent?.basis === 'legitimate-interest' && name !== undefined) {
        reached ??= audiencesByChannel(plan)
        const audiences = reached.get(channel.id) ?? audiencesOf(plan)
        if (audiences.length > 0 && !audiences.some(isPrivatePerson)) continue
        yield {
          at: placeOfConsent(channel, 'basis'),
          says: `For ${name} to private people, legitimate interest is often not enough. Ask your privacy lead.`,
        }
      } else if (
        kind === 'email' &&
        consent?.basis === 'consent' &&
        strict !== undefined &&
        consent.doubleOptIn !== true
      ) {
        yield {
          at: placeOfConsent(channel, 'basis'),
          says: `In ${countryWords(strict)}, a yes to email usually counts only when people confirm it in a second step. Ask your privacy lead, and add “doubleOptIn” if they do.`,
        }
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    type: direct-mail
    mode: online
    access: [large-print]
    consent: {basis: legitimate-interest, optOut: A card in every letter}`,
      `audiences:
  returning-riders:
    kind: business
channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: legitimate-interest, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: legitimate-interest, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}`,
        says: [
          'For email to private people, legitimate interest is often not enough. Ask your privacy lead.',
        ],
      },
      {
        plan: `plan:
  markets: [DE]
channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: consent, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}`,
        says: [
          'In Germany, a yes to email usually counts only when people confirm it in a second step. Ask your privacy lead, and add “doubleOptIn” if they do.',
        ],
      },
    ],
  },
})

/** Kinds of channels that go straight to a device, with what they send. */
const electronic: ReadonlyMap<string, string> = new Map([
  ['email', 'email'],
  ['sms', 'text messages'],
  ['push', 'app notifications'],
  ['messaging-app', 'messages in an app'],
  ['retargeting', 'retargeting'],
])

function isPrivatePerson({ fields }: Entity<Audience>): boolean {
  const kind = fields.kind ?? 'consumer'
  return kind === 'consumer' || kind === 'citizen' || kind === 'supporter'
}

/** Who meets each channel in a chapter or a moment. */
function audiencesByChannel(
  plan: Pick<Plan, 'audiences' | 'shared' | 'chapters' | 'connections'>,
): ReadonlyMap<string, readonly Entity<Audience>[]> {
  const byChannel = new Map<string, Entity<Audience>[]>()
  const add = (channels: readonly string[], audiences: readonly Entity<Audience>[]) => {
    for (const id of channels) {
      const known = byChannel.get(id)
      if (known) known.push(...audiences)
      else byChannel.set(id, [...audiences])
    }
  }
  for (const chapter of plan.chapters.values()) {
    add(chapter.fields.channels ?? [], audiencesOfChapter(plan, chapter))
  }
  for (const moment of plan.connections.values()) {
    add(moment.fields.channels ?? [], audiencesOfConnection(plan, moment))
  }
  return byChannel
}
