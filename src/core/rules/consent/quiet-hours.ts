import { plainWordsOf } from '../../plan/title.ts'
import { planRule } from '../rule.ts'
import { channelParts, directChannels, placeOfConsent } from './direct-channels.ts'

/** Messages and calls come at hours when people are up. */
export const quietHours = planRule({
  id: 'consent/quiet-hours',
  class: 'law',
  title: 'Messages or calls at night',
  why: 'A phone that rings at night is not forgotten, and some places forbid it. American rules allow texts and calls from eight in the morning to nine in the evening, local time.',
  source: 'TCPA; some states are stricter',
  since: '0.1.0',
  uses: channelParts,
  check: function* (plan) {
    const loud = new Set<string>()
    for (const { channel, consent } of directChannels(plan)) {
      if (channel.fields.type !== 'sms' && channel.fields.type !== 'phone-outbound') continue
      loud.add(channel.id)
      const { hours } = consent ?? {}
      if (hours === undefined || !isAtNight(hours)) continue
      yield {
        at: placeOfConsent(channel, 'hours'),
        says: `Messages at night can break local rules. Keep “${hours}” between 08:00 and 21:00, where people are.`,
        fixes: [
          {
            title: 'Keep it between 08:00 and 21:00',
            changes: [
              { do: 'set', path: [...channel.path, 'consent', 'hours'], value: '08:00-21:00' },
            ],
          },
        ],
      }
    }
    for (const { written, path } of plan.activities.values()) {
      if (!loud.has(written?.channel ?? '')) continue
      for (const [index, daypart] of (written?.dayparts ?? []).entries()) {
        if (!nights.has(daypart)) continue
        yield {
          at: { path: [...path, 'dayparts', index] },
          says: `Messages at night can break local rules. Choose another part of the day than “${plainWordsOf(daypart)}”.`,
        }
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    type: sms
    consent: {basis: consent, optOut: Reply STOP to any message, cap: {max: 1, per: week}, hours: "09:00-20:00"}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    type: sms
    consent: {basis: consent, optOut: Reply STOP to any message, cap: {max: 1, per: week}, hours: "07:00-22:30"}`,
        says: [
          'Messages at night can break local rules. Keep “07:00-22:30” between 08:00 and 21:00, where people are.',
        ],
        fixed: `channels:
  instagram:
    type: sms
    consent: {basis: consent, optOut: Reply STOP to any message, cap: {max: 1, per: week}, hours: "08:00-21:00"}`,
      },
      {
        plan: `channels:
  instagram:
    type: sms
    consent: {basis: consent, optOut: Reply STOP to any message, cap: {max: 1, per: week}}
calendar:
  activities:
    last-call:
      channel: instagram
      start: 2027-04-05
      end: 2027-04-09
      dayparts: [evening, late-night]`,
        says: [
          'Messages at night can break local rules. Choose another part of the day than “late night”.',
        ],
      },
    ],
  },
})

const nights: ReadonlySet<string> = new Set(['late-night', 'overnight', 'early-morning'])

/** Whether some of the hours (`HH:MM-HH:MM`) lie outside 08:00 to 21:00; hours that cannot be read do not. */
function isAtNight(hours: string): boolean {
  const times = /^\s*(\d{1,2}):(\d{2})\s*[-–]\s*(\d{1,2}):(\d{2})\s*$/.exec(hours)
  if (!times) return false
  const [fromHour = 0, fromMinute = 0, toHour = 0, toMinute = 0] = times.slice(1).map(Number)
  const from = fromHour * 60 + fromMinute
  const to = toHour * 60 + toMinute
  return from < 8 * 60 || to > 21 * 60 || to < from
}
