import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import {
  channelParts,
  directChannels,
  isConsentSpoiled,
  isSettled,
  placeOfConsent,
} from './direct-channels.ts'

/** Whoever is contacted can say stop. */
export const noWayOut = planRule({
  id: 'consent/no-way-out',
  class: 'law',
  title: 'People are contacted and cannot say stop',
  why: 'Most places ask for an easy way out of every message. People who find one leave kindly; people who do not, complain.',
  source: 'PECR and CAN-SPAM, as their regulators explain them',
  since: '0.1.0',
  uses: [...channelParts, 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('channels')) return
    for (const { channel, consent } of directChannels(plan)) {
      if (!isSettled(consent) || consent.optOut !== undefined) continue
      if (isConsentSpoiled(plan, channel, 'optOut')) continue
      // A service message that comes with a purchase, and contact with nobody in particular, cannot be refused.
      if (consent.basis === 'contract' || consent.basis === 'not-needed') continue
      const usual = usualWays.get(channel.fields.type ?? '')
      yield {
        at: placeOfConsent(channel),
        says: `How do people say stop to ${namedEntity(channel)}? Write it under “optOut”.`,
        fixes:
          usual === undefined
            ? []
            : [
                {
                  title: `Write “${usual}”`,
                  changes: [
                    { do: 'set', path: [...channel.path, 'consent', 'optOut'], value: usual },
                  ],
                },
              ],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    type: push
    consent: {basis: contract, cap: {max: 1, per: week}}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: consent, cap: {max: 1, per: week}}`,
        says: ['How do people say stop to the channel “Instagram”? Write it under “optOut”.'],
        fixed: `channels:
  instagram:
    type: email
    access: [alt-text]
    consent: {basis: consent, optOut: Unsubscribe link in every mail, cap: {max: 1, per: week}}`,
      },
      {
        plan: `channels:
  instagram:
    type: loyalty-programme
    consent: {basis: consent}`,
        says: ['How do people say stop to the channel “Instagram”? Write it under “optOut”.'],
      },
    ],
  },
})

/** How people usually say stop, where there is one usual way. */
const usualWays: ReadonlyMap<string, string> = new Map([
  ['email', 'Unsubscribe link in every mail'],
  ['sms', 'Reply STOP to any message'],
  ['messaging-app', 'Reply STOP to any message'],
  ['push', 'A switch in the settings of the app'],
])
