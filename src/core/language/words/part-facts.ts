import { countryWords } from '../../plan/country-words.ts'
import { dateWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { stageOfChapter, stageOfConnection } from '../../plan/journey.ts'
import { moneyOfActivity } from '../../plan/money.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { leadsToOf } from '../../plan/story.ts'
import { plainWordsOf } from '../../plan/title.ts'
import type {
  Activity,
  Audience,
  Chapter,
  Connection,
  Evidence,
  Objective,
  Team,
  Text,
} from '../../schema/model.generated.ts'
import { activityPeriod, moneyIn } from './channel-facts.ts'
import { type Facts, literally } from './markdown.ts'
import { nameOf, namesOf } from './names.ts'

/** Where a chapter does its work, who tells it, whom it is for and what follows. */
export function chapterFacts(plan: Plan, chapter: Entity<Chapter>): Facts {
  const { audiences, feeling } = chapter.fields
  const moments = [...plan.connections.values()].filter(
    ({ fields }) => fields.chapter === chapter.id,
  )
  const channels = new Set([
    ...(chapter.fields.channels ?? []),
    ...moments.flatMap(({ fields }) => fields.channels ?? []),
  ])
  return [
    ['Stage', word(stageOfChapter(plan, chapter))],
    ['Leaves people', text(feeling)],
    ['For', namesOf(plan, 'audiences', audiences)],
    ['Told by', namesOf(plan, 'channels', [...channels])],
    ['Met in', moments.length > 0 ? countWords(moments.length, 'moment') : undefined],
    ['Leads to', namesOf(plan, 'chapters', leadsToOf(plan, chapter))],
  ]
}

/** The times, places, platforms and devices of a moment, and what is told there. */
export function momentFacts(plan: Plan, moment: Entity<Connection>): Facts {
  const { chapter, channels, audiences, times, places, platforms, devices } = moment.fields
  return [
    ['Tells', nameOf(plan, 'chapters', chapter)],
    ['On', namesOf(plan, 'channels', channels)],
    ['With', namesOf(plan, 'audiences', audiences)],
    ['When', plainList(times)],
    ['Where', plainList(places)],
    ['Through', plainList(platforms)],
    ['In their hands', plainList(devices)],
    ['Stage', word(stageOfConnection(plan, moment))],
  ]
}

/** How many an audience is, what moves it and how that is known. */
export function audienceFacts(plan: Plan, { fields }: Entity<Audience>): Facts {
  const { size, insight, evidence, markets } = fields
  const count = size === undefined ? undefined : size.toLocaleString('en-GB')
  return [
    ['About', count === undefined ? undefined : `${count} of them`],
    ['Insight', text(insight)],
    ['In', markets?.map((code) => literally(countryWords(code))).join(', ')],
    ['Known from', namesOf(plan, 'evidence', evidence)],
  ]
}

/** The channel of an activity, when it runs and what it costs. */
export function activityFacts(plan: Plan, activity: Entity<Activity>): Facts {
  const { channel, chapters, status } = activity.fields
  const money = moneyOfActivity(plan, activity)
  return [
    ['Channel', nameOf(plan, 'channels', channel)],
    ['Runs', activityPeriod(plan, activity)],
    ['Tells', namesOf(plan, 'chapters', chapters)],
    ['Costs', money ? literally(moneyIn(plan, money)) : undefined],
    ['Stands at', text(status)],
  ]
}

/** From what to what an objective leads, by when, and who answers for it. */
export function objectiveFacts(plan: Plan, { fields }: Entity<Objective>): Facts {
  const { from, to, by, metric, supports, owner } = fields
  const aim = to === undefined ? undefined : `${from === undefined ? '' : `from ${from} `}to ${to}`
  const day = by === undefined ? '' : `, by ${dateWords(by, languageOf(plan))}`
  return [
    ['Counts', text(metric)],
    ['Aim', aim === undefined ? undefined : literally(aim + day)],
    ['Helps', nameOf(plan, 'objectives', supports)],
    ['Answers for it', nameOf(plan, 'teams', owner)],
  ]
}

/** What a team does, and how much of the plan is in its hands. */
export function teamFacts(plan: Plan, { id, fields }: Entity<Team>): Facts {
  const runs = [...plan.channels.values()].filter(({ fields: { owner } }) => owner === id)
  const work = plan.responsibilities.filter(
    ({ responsible, accountable }) => responsible?.includes(id) || accountable === id,
  )
  return [
    ['Works in', word(fields.function)],
    ['Company', text(fields.company)],
    [
      'Runs',
      namesOf(
        plan,
        'channels',
        runs.map((channel) => channel.id),
      ),
    ],
    [
      'Answers for or does',
      work
        .map(({ what }) => text(what))
        .filter(Boolean)
        .join('; '),
    ],
  ]
}

/** How a finding was learned, when and from how many. */
export function findingFacts(plan: Plan, { fields }: Entity<Evidence>): Facts {
  const { kind, source, date, sample, confidence } = fields
  return [
    ['Learned by', word(kind)],
    ['Where', text(source)],
    ['When', date === undefined ? undefined : literally(dateWords(String(date), languageOf(plan)))],
    ['From', text(sample)],
    ['Confidence', word(confidence)],
  ]
}

function plainList(words: readonly (string | number)[] | undefined): string | undefined {
  return words?.map((each) => literally(plainWordsOf(String(each)))).join(', ')
}

function word(id: string | undefined): string | undefined {
  return id === undefined ? undefined : literally(plainWordsOf(id))
}

function text(value: Text | undefined): string | undefined {
  return value === undefined ? undefined : literally(String(value))
}
