import { usedChannels } from '../../plan/channel.ts'
import { channelGroupsOf } from '../../plan/channel-graph.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { moneyOnChannels } from '../../plan/money-uses.ts'
import { plainMoney } from '../../plan/money-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { chaptersOfActivity, tellingsOf } from '../../plan/story.ts'
import type { Channel } from '../../schema/model.generated.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { capitalised } from '../words.ts'
import { canJudgeChannels, judgingParts } from './can-judge.ts'

/** Money follows the story. */
export const moneyNoStory = planRule({
  id: 'channels/money-no-story',
  class: 'quality',
  title: 'A channel that costs money and tells nothing',
  why: 'Story first, channel second. Money in a channel without a chapter buys space for nothing in particular.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['channels', 'chapters', 'connections', 'activities', 'budget', 'header', ...judgingParts],
  check: function* (plan) {
    if (!canJudgeChannels(plan, ['channels', 'channel', 'chapters', 'chapter'])) return
    const telling = tellingChannels(plan)
    // A channel that stands alone is told by `channels/silo`.
    const groups = channelGroupsOf(plan)
    const lonely = new Set(groups.length > 1 ? groups.flatMap(onlyMember) : [])
    const active = new Set([...plan.activities.values()].map(({ fields }) => fields.channel))
    const moneyOf = moneyOnChannels(plan)
    for (const channel of usedChannels(plan)) {
      if (telling.has(channel.id) || lonely.has(channel.id)) continue
      const money = moneyOf.get(channel.id) ?? 0
      // Money that no activity uses is in no sum; but somebody has meant it for the channel.
      const given = channel.fields.budget ?? 0
      if (money === 0 && given === 0 && !active.has(channel.id)) continue
      const style = { currency: currencyOf(plan), language: languageOf(plan) }
      const does =
        money > 0
          ? `spends ${plainMoney(money, style)}`
          : given > 0
            ? `is given ${plainMoney(given, style)}`
            : 'runs in the calendar'
      yield {
        at: { path: channel.path, part: 'name' },
        says: `${capitalised(namedEntity(channel))} ${does} and tells no chapter. Add it to a chapter, or take it out.`,
      }
    }
  },
  examples: {
    good: [
      `channels:
  posters:
    budget: 900`,
    ],
    bad: [
      {
        plan: `channels:
  radio:
    type: radio
    role: Plays the sound of a bell at half past five
    budget: 1200
    handsOffTo: [{channel: workshop, by: search-prompt}]`,
        says: [
          'The channel “Radio” spends GBP 1,200 and tells no chapter. Add it to a chapter, or take it out.',
        ],
      },
      {
        plan: `channels:
  radio:
    type: radio
    role: Plays the sound of a bell at half past five
    budget: 1200
    handsOffTo: [{channel: workshop, by: search-prompt}]
calendar:
  activities:
    hill-posters: {channel: posters, chapters: [notice, bring, ride], start: 2027-03-01, end: 2027-05-31, budget: 9000}`,
        says: [
          'The channel “Radio” is given GBP 1,200 and tells no chapter. Add it to a chapter, or take it out.',
        ],
      },
    ],
  },
})

/** Channels that tell a chapter: listed by it, in one of its moments, or by an activity. */
function tellingChannels(
  plan: Pick<Plan, 'channels' | 'chapters' | 'connections' | 'activities'>,
): ReadonlySet<string> {
  const telling = new Set(tellingsOf(plan).map(({ channel }) => channel.id))
  for (const activity of plan.activities.values()) {
    const { channel } = activity.fields
    const isNew = channel !== undefined && !telling.has(channel)
    if (isNew && chaptersOfActivity(plan, activity).length > 0) telling.add(channel)
  }
  return telling
}

function onlyMember(group: readonly Entity<Channel>[]): readonly string[] {
  return group.length === 1 ? group.map(({ id }) => id) : []
}
