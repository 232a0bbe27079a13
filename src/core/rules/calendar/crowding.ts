import {
  type Crowd,
  crowdsAround,
  type DirectMessage,
  sendersByAudience,
} from '../../plan/crowding.ts'
import { periodWords, shortDateWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { namedEntity, namedPlan } from '../parts.ts'
import { plansRule, type Related } from '../rule.ts'
import { capitalised, firstInWords } from '../words.ts'

/** Messages named in a sentence, and those to which a reader can go. */
const [shown, mostRelated] = [5, 20]

/** Nobody hears from all plans at once. */
export const crowding = plansRule({
  id: 'calendar/crowding',
  class: 'quality',
  title: 'An audience that hears too much in a week',
  why: 'People feel one brand, not many plans. Three messages in a week from three teams are one pushy sender to whoever gets them.',
  since: '0.1.0',
  gather: sendersByAudience,
  check: function* (plan, senders) {
    for (const crowd of crowdsAround(plan, senders)) {
      const [own] = crowd.messages.filter((message) => message.plan === plan)
      if (!own) continue
      yield {
        at: { path: own.activity.path, part: 'name' },
        says: says(crowd, plan),
        related: crowd.messages
          .filter((message) => message !== own)
          .slice(0, mostRelated)
          .map((message) => relatedOf(message, plan)),
      }
    }
  },
  examples: {
    beside: `imports: [members.commslib.yaml]
plan:
  name: Autumn by the sea
calendar:
  activities:
    harvest: {name: Harvest letter, channel: members-letter, audiences: [members], start: 2027-03-04, end: 2027-03-05}`,
    good: [
      `imports: [members.commslib.yaml]
calendar:
  activities:
    thanks: {channel: members-letter, audiences: [members], start: 2027-03-02, end: 2027-03-02}
    invitation: {channel: members-letter, audiences: [members], start: 2027-03-15, end: 2027-03-15}`,
    ],
    bad: [
      {
        plan: `imports: [members.commslib.yaml]
calendar:
  activities:
    thanks: {name: Thank you, channel: members-letter, audiences: [members], start: 2027-03-02, end: 2027-03-02}
    invitation: {name: Come along, channel: members-letter, audiences: [members], start: 2027-03-08, end: 2027-03-08}`,
        says: [
          'The audience “Members” would hear from you 3 times, 2 to 8 March 2027: “Thank you” on 2 Mar, “Harvest letter” of “Autumn by the sea” on 4 Mar and “Come along” on 8 Mar. Move one of them, or leave it out.',
        ],
      },
      {
        plan: `imports: [members.commslib.yaml]
calendar:
  activities:
    thanks: {name: Thank you, channel: members-letter, audiences: [members], start: 2027-03-04, end: 2027-03-04}
    invitation: {name: Come along, channel: members-letter, audiences: [members], start: 2027-03-04, end: 2027-03-08}`,
        says: [
          'The audience “Members” would hear from you 3 times on 4 March 2027: “Thank you” on 4 Mar, “Come along” on 4 Mar and “Harvest letter” of “Autumn by the sea” on 4 Mar. Move one of them, or leave it out.',
        ],
      },
    ],
  },
})

function says({ of, messages, first, last, cap }: Crowd, plan: Plan): string {
  const days = periodWords(isoOfNumber(first), isoOfNumber(last), 'en') ?? ''
  const list = firstInWords(
    messages.map((message) => messageWords(message, plan)),
    shown,
  )
  const most = cap
    ? ` The most that is agreed is ${cap.max} in ${cap.days === 1 ? 'a day' : `${cap.days} days`}.`
    : ''
  return `${capitalised(namedEntity(of.audience))} would hear from you ${messages.length} times${first === last ? ' on' : ','} ${days}: ${list}.${most} Move one of them, or leave it out.`
}

function messageWords({ plan, activity, first }: DirectMessage, asked: Plan): string {
  const where = plan === asked ? '' : ` of ${namedPlan(plan)}`
  return `“${titleOf(activity)}”${where} on ${shortDateWords(isoOfNumber(first), 'en')}`
}

function relatedOf({ plan, activity }: DirectMessage, asked: Plan): Related {
  const title = `“${titleOf(activity)}”`
  if (plan === asked) return { says: `${title} is for the same people.`, path: activity.path }
  return {
    says: `${title} of ${namedPlan(plan)} is for the same people.`,
    path: activity.path,
    otherPlan: plan.uri,
  }
}
