import { usedChannels } from '../../plan/channel.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'

/** Whoever cannot scan a code has another way. */
export const qrAlternative = planRule({
  id: 'access/qr-alternative',
  class: 'law',
  title: 'A code to scan, and no other way',
  why: 'A code is of no use to people who cannot see it, hold a phone steady or have no phone. In one British survey, two in three blind and partially sighted people said that they would not find it.',
  source: 'A survey by VocalEyes, 2021',
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities'],
  check: function* (plan) {
    for (const channel of usedChannels(plan)) {
      if (channel.fields.access?.includes('short-url-next-to-qr')) continue
      for (const [index, handOff] of (channel.fields.handsOffTo ?? []).entries()) {
        if (handOff.by !== 'qr-code' || handOff.also?.some(isForEveryone)) continue
        const path = [...channel.path, 'handsOffTo', index]
        const isWritten = channel.written?.handsOffTo !== undefined
        yield {
          at: isWritten ? { path: [...path, 'by'] } : { path: channel.path, part: 'name' },
          says: `${capitalised(namedEntity(channel))} leads on by a code, and not everyone can scan one. Add a short address that people can type, too.`,
          fixes: isWritten
            ? [
                {
                  title: 'Add a short address',
                  changes: [{ do: 'append', path: [...path, 'also'], value: 'short-url' }],
                },
              ]
            : [],
        }
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    handsOffTo:
      - {channel: workshop, by: qr-code, also: [phone-number]}`,
      `channels:
  posters:
    access: [high-contrast, short-url-next-to-qr]
    handsOffTo:
      - {channel: workshop, by: qr-code}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    handsOffTo:
      - {channel: workshop, by: qr-code}`,
        says: [
          'The channel “Posters” leads on by a code, and not everyone can scan one. Add a short address that people can type, too.',
        ],
        fixed: `channels:
  posters:
    handsOffTo:
      - {channel: workshop, by: qr-code, also: [short-url]}`,
      },
      {
        plan: `channels:
  posters:
    handsOffTo:
      - {channel: workshop, by: qr-code, also: [nfc-tap]}`,
        says: [
          'The channel “Posters” leads on by a code, and not everyone can scan one. Add a short address that people can type, too.',
        ],
        fixed: `channels:
  posters:
    handsOffTo:
      - {channel: workshop, by: qr-code, also: [nfc-tap, short-url]}`,
      },
    ],
  },
})

/** Bridges that take a camera, a chip or an app. */
const needsPhone: ReadonlySet<string> = new Set([
  'qr-code',
  'nfc-tap',
  'app-check-in',
  'packaging-link',
  'receipt-link',
])

function isForEveryone(bridge: string): boolean {
  return !needsPhone.has(bridge)
}
