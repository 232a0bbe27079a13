import { periodWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { moneyOfActivity } from '../../plan/money.ts'
import { countWords } from '../../plan/number-words.ts'
import { type Days, planDays } from '../../plan/runs.ts'
import { quietStretches, runningDays } from '../../plan/silences.ts'
import { type Html, html } from '../html.ts'
import { listHtml, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own } from '../own-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { type Flight, isSilent, type Schedule } from './schedule.ts'

/** Shorter pauses are no gap in a calendar of weeks. */
const leastDays = 7
/** More gaps than these are only counted. */
const mostGaps = 3

/** What the calendar lacks, each with a link to its line; undefined when nothing is missing. */
export function calendarMissing(subject: Subject, schedule: Schedule): Html | undefined {
  return sentencesOf([
    ...planEdges(subject),
    ...undated(subject, schedule),
    ...paused(subject, schedule),
    ...quiet(subject, schedule),
    ...idle(subject, schedule),
    ...unvalued(subject),
  ])
}

function* planEdges(subject: Subject): Generator<Html> {
  const { plan } = subject.analysis
  if (planDays(plan) || plan.unread.has('plan')) return
  const link = planLink(subject, ['plan'], 'from when to when it runs')
  yield html`the plan does not say ${link}`
}

function* undated(subject: Subject, { undated, milestones }: Schedule): Generator<Html> {
  if (undated.length > 0) {
    const links = shortListHtml(undated.map((each) => entityLink(subject, each)))
    const verb = undated.length === 1 ? 'has' : 'have'
    yield html`${links} ${verb} no first and last day that fit together`
  }
  const open = milestones.filter(({ day }) => day === undefined)
  if (open.length === 0) return
  const links = shortListHtml(open.map(({ path, what }) => planLink(subject, path, own(what))))
  yield html`${links} ${open.length === 1 ? 'has' : 'have'} no day`
}

/** What the rule on silent days asks to move: what has no other days, and what starts or ends on one. */
function* paused(subject: Subject, { rows }: Schedule): Generator<Html> {
  const flights = rows.flatMap((row) => row.flights)
  const links = (some: readonly Flight[]) =>
    shortListHtml(some.map(({ activity }) => entityLink(subject, activity)))
  const silent = flights.filter(isSilent)
  if (silent.length > 0)
    yield html`${links(silent)} ${silent.length === 1 ? 'has' : 'have'} no days but silent ones`
  const cut = flights.filter((each) => !isSilent(each) && isCut(each))
  if (cut.length > 0)
    yield html`${links(cut)} ${cut.length === 1 ? 'starts or ends' : 'start or end'} on silent days`
}

function isCut({ first, last, silences }: Flight): boolean {
  const left = runningDays({ first, last }, silences)
  return left[0]?.first !== first || left.at(-1)?.last !== last
}

/** Stretches in which nothing runs, the longest first; nobody knows of any while an activity lacks its days. */
function* quiet(subject: Subject, { rows, undated }: Schedule): Generator<Html> {
  const { plan } = subject.analysis
  if (rows.length === 0 || undated.length > 0 || plan.unread.has('calendar')) return
  const length = ({ first, last }: Days) => last - first + 1
  const all = quietStretches(plan).filter((each) => length(each) >= leastDays)
  if (all.length === 0) return
  const shown = [...all].sort((a, b) => length(b) - length(a)).slice(0, mostGaps)
  const words = shown
    .sort((a, b) => a.first - b.first)
    .map((each) => planLink(subject, ['calendar', 'activities'], wordsOf(each, subject)))
  const rest = all.length - shown.length
  yield html`nothing runs from ${listHtml(words)}${placeOf(subject, all)}${rest > 0 && html`, nor in ${countWords(rest, 'shorter stretch', 'shorter stretches')}`}`
}

function wordsOf({ first, last }: Days, { analysis: { plan } }: Subject): string {
  const words = periodWords(isoOfNumber(first), isoOfNumber(last), languageOf(plan)) ?? ''
  const years = new Set([plan.header.start, plan.header.end].map((day) => day?.slice(0, 4)))
  return years.size === 1 ? words.replace(/,? \d{4}$/, '') : words
}

/** ", the first week of the plan" */
function placeOf({ analysis: { plan } }: Subject, gaps: readonly Days[]): string {
  const [gap, second] = gaps
  const days = planDays(plan)
  if (!gap || second || !days) return ''
  const weeks = Math.round((gap.last - gap.first + 1) / 7)
  const stretch = weeks === 1 ? 'week' : `${weeks} weeks`
  if (gap.first === days.first && gap.last < days.last) return `, the first ${stretch} of the plan`
  return gap.last === days.last && gap.first > days.first ? `, the last ${stretch} of the plan` : ''
}

function* idle(subject: Subject, { idle, channels, rows }: Schedule): Generator<Html> {
  if (idle.length === 0 || rows.length === 0) return
  const link = planLink(subject, ['calendar', 'activities'], 'no activity')
  yield html`${idle.length} of ${countWords(channels, 'channel')} ${idle.length === 1 ? 'has' : 'have'} ${link}`
}

function* unvalued(subject: Subject): Generator<Html> {
  const { plan } = subject.analysis
  const foreign = [...plan.activities.values()].filter(
    (each) => moneyOfActivity(plan, each) === undefined,
  )
  if (foreign.length === 0) return
  const links = shortListHtml(foreign.map((each) => entityLink(subject, each)))
  yield html`${links} ${foreign.length === 1 ? 'costs' : 'cost'} money in a currency without a rate, which is not counted`
}
