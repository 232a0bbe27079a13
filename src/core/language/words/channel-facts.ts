import { mediaOf, modeOf } from '../../plan/channel.ts'
import { channelType } from '../../plan/channel-type.ts'
import { periodWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { moneyOnChannels, plannedMoney } from '../../plan/money-uses.ts'
import { plainMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { plainWordsOf, titleOf } from '../../plan/title.ts'
import type { Activity, Channel } from '../../schema/model.generated.ts'
import { type Facts, literally } from './markdown.ts'
import { nameOf } from './names.ts'
import { shareWords } from './share-words.ts'

/** Flights that are said one by one; more are counted. */
const mostFlights = 4

/** What a channel is, which chapters it tells, its money, when it runs and whom it hands on to. */
export function channelFacts(plan: Plan, channel: Entity<Channel>): Facts {
  const { type, handsOffTo, owner } = channel.fields
  return [
    ['What', whatItIs(channel, type)],
    ['Tells', chaptersTold(plan, channel.id)],
    ['Money', moneyWords(plan, channel)],
    ['Runs', flightWords(plan, channel.id)],
    [
      'Hands on to',
      handsOffTo
        ?.filter((step) => step.channel !== undefined)
        .map((step) => {
          const by =
            step.by === undefined ? '' : ` (by ${literally(plainWordsOf(String(step.by)))})`
          return `${nameOf(plan, 'channels', step.channel)}${by}`
        })
        .join(', '),
    ],
    ['Run by', nameOf(plan, 'teams', owner)],
  ]
}

/** When an activity runs: "16 August to 12 September 2027". */
export function activityPeriod(plan: Plan, { fields }: Entity<Activity>): string {
  return periodWords(fields.start, fields.end, languageOf(plan)) ?? ''
}

/** An amount in the plan's currency, in words. */
export function moneyIn(plan: Plan, amount: number): string {
  return plainMoney(amount, { currency: currencyOf(plan), language: languageOf(plan) })
}

function whatItIs(channel: Entity<Channel>, type: string | undefined): string {
  const mode = modeOf(channel)
  const words = [
    channelType(type)?.label,
    mode === 'both' ? 'online and offline' : mode,
    mediaOf(channel),
  ]
  return words.filter((word) => word !== undefined).join(', ')
}

function chaptersTold(plan: Plan, id: string): string {
  const told = new Set<string>()
  for (const moment of plan.connections.values()) {
    const { channels, chapter } = moment.fields
    if (chapter !== undefined && channels?.includes(id)) told.add(chapter)
  }
  return [...plan.chapters.values()]
    .filter((chapter) => chapter.fields.channels?.includes(id) || told.has(chapter.id))
    .map((chapter) => literally(titleOf(chapter)))
    .join(', ')
}

function moneyWords(plan: Plan, channel: Entity<Channel>): string | undefined {
  const money = moneyOnChannels(plan).get(channel.id) ?? 0
  const { budget = 0 } = channel.fields
  if (money === 0 && budget > 0)
    return `${literally(moneyIn(plan, budget))} given, in no activity and no cost line`
  if (money <= 0) return undefined
  const all = plannedMoney(plan)
  const words = literally(moneyIn(plan, money))
  return all > 0 ? `${words}, ${shareWords(money, all)} of all planned money` : words
}

function flightWords(plan: Plan, id: string): string | undefined {
  const flights = [...plan.activities.values()].filter(
    ({ fields }) => fields.channel === id && fields.status !== 'cancelled',
  )
  if (flights.length > mostFlights) return countWords(flights.length, 'activity', 'activities')
  const periods = new Set(flights.map((flight) => activityPeriod(plan, flight)))
  return [...periods].filter((period) => period !== '').join('; ')
}
