import type { OwnRule } from '../../schema/model.generated.ts'
import { settingsRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { asksOf, formOf } from './own-rule-form.ts'

/** Rules of the team's own say what they ask for. */
export const ownRule = settingsRule({
  id: 'settings/own-rule',
  class: 'quality',
  title: 'A rule of your own that does not ask for one thing',
  why: 'A rule that does not say what it asks for never speaks, and one that asks for two things hears only one of them.',
  since: '0.1.0',
  check: function* ({ written }) {
    for (const [name, rule] of Object.entries(written.own ?? {})) {
      const asks = asksOf(rule).map((each) => `“${each}”`)
      if (formOf(rule) && asks.length === 1) continue
      const says =
        asks.length > 1
          ? `“${name}” asks for several things, with ${inWords(asks, 'and')}; only one of them counts. Make a rule of each.`
          : wordsOn(name, rule)
      yield { at: { path: ['own', name], part: 'name' }, says }
    }
  },
  examples: {
    good: [
      `own:
  owner-on-channels:
    in: channels
    needs: owner
    message: Name the team that looks after this channel.`,
      `own:
  no-cheap:
    notUsed: [cheap]
    message: Say what people save instead.`,
    ],
    bad: [
      {
        plan: `own:
  owner-on-channels:
    needs: owner
    message: Name the team that looks after this channel.`,
        says: ['Say where “owner-on-channels” looks: add “in” with a part of the plan.'],
      },
      {
        plan: `own:
  priorities:
    in: contextualConnections
    field: priority
    message: Choose must or should.`,
        says: [
          'Say what “priority” may be: add “allowed” with the values, or “like” with how it looks.',
        ],
      },
      {
        plan: `own:
  posters-and-radio:
    channelType: out-of-home
    message: Posters need a voice on the radio.`,
        says: ['Say which company “out-of-home” needs: add “partner” with kinds of channel.'],
      },
      {
        plan: `own:
  two:
    in: channels
    needs: owner
    notUsed: [zebra]
    message: Name an owner.`,
        says: [
          '“two” asks for several things, with “needs” and “notUsed”; only one of them counts. Make a rule of each.',
        ],
      },
      {
        plan: `own:
  no-words:
    notUsed: []
    message: Say what people save instead.`,
        says: ['Say which words “no-words” is about: write them under “notUsed”.'],
      },
      {
        plan: `own:
  no-priority:
    in: contextualConnections
    field: priority
    allowed: []
    message: Choose must or should.`,
        says: [
          'Say what “priority” may be: add “allowed” with the values, or “like” with how it looks.',
        ],
      },
      {
        plan: `own:
  something:
    in: channels
    message: Think again.`,
        says: ['Say what “something” asks for: add “needs”, “field”, “channelType” or “notUsed”.'],
      },
    ],
  },
})

function wordsOn(name: string, rule: OwnRule): string {
  const { in: section, needs, field, channelType, notUsed } = rule
  if (notUsed) return `Say which words “${name}” is about: write them under “notUsed”.`
  if (channelType) {
    return `Say which company “${channelType}” needs: add “partner” with kinds of channel.`
  }
  if (!needs && !field) {
    return `Say what “${name}” asks for: add “needs”, “field”, “channelType” or “notUsed”.`
  }
  if (!section) return `Say where “${name}” looks: add “in” with a part of the plan.`
  return `Say what “${field}” may be: add “allowed” with the values, or “like” with how it looks.`
}
