import type { Activity, Audience, Channel } from '../schema/model.generated.ts'
import { audiencesOfActivity } from './audience.ts'
import { grouped } from './grouped.ts'
import { shareMarket } from './markets.ts'
import type { Entity, Plan } from './plan.ts'
import { type Run, runsIn } from './runs.ts'

/** A message that reaches people who can be identified, with the plan that sends it. */
export interface DirectMessage {
  readonly plan: Plan
  readonly activity: Entity<Activity>
  readonly channel: Entity<Channel>
  /** Its first and its last day, as `dayNumber` counts. */
  readonly first: number
  readonly last: number
}

/** What one audience gets from several plans. */
export interface AudienceMessages {
  /** The same for the same audience of a library in every plan; an audience that a plan writes itself is its own. */
  readonly key: string
  /** As the first of the plans sees it. */
  readonly audience: Entity<Audience>
  /** Plans with activities for it, in the order in which they are given, and those activities. */
  readonly runs: ReadonlyMap<Plan, readonly Run[]>
  /** By their first day. */
  readonly messages: readonly DirectMessage[]
}

/** Days in which an audience gets too much. */
export interface Crowd {
  readonly of: AudienceMessages
  readonly messages: readonly DirectMessage[]
  /** The first days of the first and of the last message, as `dayNumber` counts. */
  readonly first: number
  readonly last: number
  /** The most that the plans themselves allow, when that is what is exceeded. */
  readonly cap?: Cap
}

/** The most messages that one person gets from a channel in a number of days. */
export interface Cap {
  readonly max: number
  readonly days: number
}

/** The plans that send messages to an audience of a library, by the audience's key. */
export function sendersByAudience(plans: readonly Plan[]): ReadonlyMap<string, readonly Plan[]> {
  const senders = new Map<string, Plan[]>()
  for (const plan of plans) {
    for (const key of sharedAudiencesOf(plan)) {
      const known = senders.get(key)
      if (known) known.push(plan)
      else senders.set(key, [plan])
    }
  }
  return senders
}

/** The crowds to which one plan adds; `senders` may know an older version of it, which is left out. */
export function crowdsAround(
  plan: Plan,
  senders: ReadonlyMap<string, readonly Plan[]>,
): readonly Crowd[] {
  const shared = sharedAudiencesOf(plan)
  if (shared.length === 0) return []
  const others = new Set<Plan>()
  for (const key of shared) {
    for (const other of senders.get(key) ?? []) if (other.uri !== plan.uri) others.add(other)
  }
  return crowdsAcross([plan, ...others]).filter(({ messages }) =>
    messages.some((message) => message.plan === plan),
  )
}

function sharedAudiencesOf(plan: Plan): readonly string[] {
  if (plan.shared.audiences.size === 0) return []
  return audiencesAcross([plan])
    .filter(({ audience, messages }) => audience.shared && messages.length > 0)
    .map(({ key }) => key)
}

/** What is found of an audience while plans are read one after the other. */
interface Gathered {
  readonly audience: Entity<Audience>
  readonly runs: Map<Plan, Run[]>
  readonly messages: DirectMessage[]
}

/** From so many messages on that start within so many days an audience feels crowded (domain: calendar/crowding). */
const crowd: Cap = { max: 2, days: 7 }

const directTypes: ReadonlySet<string | undefined> = new Set([
  'email',
  'sms',
  'push',
  'messaging-app',
  'direct-mail',
  'phone-outbound',
])

const daysIn: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30],
])

/**
 * Who gets what from several plans: every audience that an activity with days is for and that lives where it runs, in
 * the order in which the plans name them.
 */
export function audiencesAcross(plans: readonly Plan[]): readonly AudienceMessages[] {
  const known = new Map<string, Gathered>()
  for (const plan of plans) {
    for (const run of runsIn(plan)) {
      const channel = plan.channels.get(run.activity.fields.channel ?? '')
      const isDirect = directTypes.has(channel?.fields.type)
      const { markets = channel?.fields.markets } = run.activity.fields
      const where = markets ? { markets } : {}
      for (const audience of audiencesOfActivity(plan, run.activity)) {
        if (!shareMarket(audience.fields, where)) continue
        const key = keyIn(plan, audience)
        const entry: Gathered = known.get(key) ?? { audience, runs: new Map(), messages: [] }
        known.set(key, entry)
        const runs = entry.runs.get(plan)
        if (runs) runs.push(run)
        else entry.runs.set(plan, [run])
        if (channel && isDirect) {
          const { activity, first, last } = run
          entry.messages.push({ plan, activity, channel, first, last })
        }
      }
    }
  }
  return [...known].map(([key, { messages, ...rest }]) => ({
    key,
    ...rest,
    messages: messages.sort((a, b) => a.first - b.first),
  }))
}

/**
 * Where audiences of libraries get too much (domain: calendar/crowding): three or more direct messages that start within
 * seven days, or more than the cap of a channel allows. No message is in two crowds of the same kind.
 */
export function crowdsAcross(plans: readonly Plan[]): readonly Crowd[] {
  return crowdsOf(audiencesAcross(plans).filter(({ audience }) => audience.shared))
}

/** Where some audiences get too much, as `crowdsAcross`, also those that only one plan knows. */
export function crowdsOf(audiences: readonly AudienceMessages[]): readonly Crowd[] {
  return audiences.flatMap((of) => {
    const crowds = beyond(of.messages, crowd).map((messages) => crowdOf(of, messages))
    const covered = new Set(crowds.flatMap(({ messages }) => messages))
    const capped = byChannel(of.messages).flatMap((messages) => {
      const cap = capOf(messages)
      return cap ? beyond(messages, cap).map((each) => ({ ...crowdOf(of, each), cap })) : []
    })
    // One cause is said once.
    return [
      ...crowds,
      ...capped.filter(({ messages }) => !messages.every((each) => covered.has(each))),
    ].sort((a, b) => a.first - b.first)
  })
}

function crowdOf(of: AudienceMessages, messages: readonly DirectMessage[]): Crowd {
  return { of, messages, first: messages[0]?.first ?? 0, last: messages.at(-1)?.first ?? 0 }
}

/** Groups of messages, by their first day, of which more than `max` start within `days`. */
function beyond(messages: readonly DirectMessage[], { max, days }: Cap) {
  const groups: DirectMessage[][] = []
  for (let from = 0; from < messages.length; ) {
    const first = messages[from]?.first ?? 0
    const group = messages.slice(from).filter((each) => each.first < first + days)
    if (group.length > max) groups.push(group)
    from += group.length > max ? group.length : 1
  }
  return groups
}

/** Messages of the same channel together; a channel of a library is the same in every plan. */
function byChannel(messages: readonly DirectMessage[]): readonly (readonly DirectMessage[])[] {
  return [...grouped(messages, ({ plan, channel }) => keyIn(plan, channel)).values()]
}

/** The strictest cap that the plans set for a channel. */
function capOf(messages: readonly DirectMessage[]): Cap | undefined {
  const caps = messages.flatMap(({ channel }): Cap[] => {
    const { max, per } = channel.fields.consent?.cap ?? {}
    const days = daysIn.get(String(per ?? 'week').toLowerCase())
    return max !== undefined && max > 0 && days !== undefined ? [{ max, days }] : []
  })
  return caps.sort((a, b) => a.max / a.days - b.max / b.days)[0]
}

function keyIn(plan: Plan, { id, shared }: Entity<object>): string {
  return shared ? `${shared.library}#${shared.id}` : `${plan.uri}#${id}`
}
