import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import {
  channelParts,
  directChannels,
  isConsentSpoiled,
  isSettled,
  placeOfConsent,
} from './direct-channels.ts'

/** There is a most that one person gets. */
export const noCap = planRule({
  id: 'consent/no-cap',
  class: 'tip',
  title: 'Messages without an upper limit',
  why: 'People count what they get from you, not what each channel sends. A limit keeps a good message from becoming one too many.',
  since: '0.1.0',
  uses: [...channelParts, 'unread', 'spoiled'],
  check: function* (plan) {
    if (plan.unread.has('channels')) return
    for (const { channel, consent } of directChannels(plan)) {
      if (!capped.has(channel.fields.type ?? '') || !isSettled(consent)) continue
      if (consent.cap?.max !== undefined || isConsentSpoiled(plan, channel, 'cap')) continue
      yield {
        at: placeOfConsent(channel, 'cap'),
        says: `What is the most that one person gets from ${namedEntity(channel)} in a week? Write it under “cap”.`,
        fixes: [
          {
            title: 'Limit it to one a week',
            changes: [
              {
                do: 'set',
                path: [...channel.path, 'consent', 'cap'],
                value: { max: 1, per: 'week' },
              },
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
    type: loyalty-programme
    consent: {basis: consent, optOut: A word at the counter}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: sms
    consent: {basis: consent, optOut: Reply STOP to any message}`,
        says: [
          'What is the most that one person gets from the channel “Instagram” in a week? Write it under “cap”.',
        ],
        fixed: `channels:
  instagram:
    type: sms
    consent: {basis: consent, optOut: Reply STOP to any message, cap: {max: 1, per: week}}`,
      },
    ],
  },
})

const capped: ReadonlySet<string> = new Set([
  'email',
  'sms',
  'push',
  'messaging-app',
  'phone-outbound',
])
