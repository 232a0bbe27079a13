import { usedChannels } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import type { Entity } from '../../plan/plan.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { namedEntity } from '../parts.ts'
import { type Fix, planRule } from '../rule.ts'
import { channelParts, isConsentSpoiled, isSettled, placeOfConsent } from './direct-channels.ts'

/** The usual reasons, in words that a privacy lead would nod at. */
const bases = [
  { word: 'consent', means: 'They said yes before' },
  { word: 'soft-opt-in', means: 'They are customers and could say no' },
  { word: 'legitimate-interest', means: 'Your privacy lead has weighed it up' },
] as const

/** Whoever is contacted has a reason to expect it. */
export const missing = planRule({
  id: 'consent/missing',
  class: 'completeness',
  title: 'People are contacted, and nobody says on what basis',
  why: 'In most places you need a reason before you contact a person, and must be able to show it. Your privacy lead knows which one holds; this is no legal advice.',
  source: 'GDPR, PECR and TCPA, as their regulators explain them',
  since: '0.1.0',
  libraries: true,
  uses: [...channelParts, 'imports', 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('channels') || hasLostLibrary(plan)) return
    for (const channel of usedChannels(plan)) {
      const { consent, type } = channel.fields
      const isDirect = channelType(type)?.person ?? false
      // Whoever writes something about consent owes the basis, whatever the channel.
      if (isDirect ? isSettled(consent) : !consent || consent.basis !== undefined) continue
      if (isConsentSpoiled(plan, channel, 'basis')) continue
      yield {
        at: placeOfConsent(channel, 'basis'),
        says: `On what basis do you contact people through ${namedEntity(channel)}? Ask your privacy lead, and write it under “consent”.`,
        fixes: channel.written ? bases.map((basis) => basisFix(channel, basis)) : [],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: consent, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: email
    access: [alt-text]
    handsOffTo: [{channel: workshop, by: conversation}]`,
        says: [
          'On what basis do you contact people through the channel “Instagram”? Ask your privacy lead, and write it under “consent”.',
        ],
        fixed: `channels:
  instagram:
    type: email
    access: [alt-text]
    handsOffTo: [{channel: workshop, by: conversation}]
    consent:
      basis: consent`,
      },
      {
        plan: `channels:
  instagram:
    type: sms
    consent: {basis: unknown}`,
        says: [
          'On what basis do you contact people through the channel “Instagram”? Ask your privacy lead, and write it under “consent”.',
        ],
        fixed: `channels:
  instagram:
    type: sms
    consent: {basis: consent}`,
      },
      {
        plan: `channels:
  workshop:
    consent: {optOut: A word at the counter}`,
        says: [
          'On what basis do you contact people through the channel “Workshop”? Ask your privacy lead, and write it under “consent”.',
        ],
        fixed: `channels:
  workshop:
    consent: {basis: consent, optOut: A word at the counter}`,
      },
    ],
  },
})

function basisFix({ path }: Entity<Channel>, { word, means }: (typeof bases)[number]): Fix {
  return {
    title: `${means}: write “${word}”`,
    changes: [{ do: 'set', path: [...path, 'consent', 'basis'], value: word }],
  }
}
