import { dateWords } from '../../plan/date-words.ts'
import { isoOfNumber } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf, moneyOfActivity } from '../../plan/money.ts'
import { exactMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { planDays } from '../../plan/runs.ts'
import { chaptersOfActivity } from '../../plan/story.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import type { Activity } from '../../schema/model.generated.ts'
import { said } from '../own-words.ts'
import type { Cell, Row, Table } from '../view.ts'
import type { Schedule } from './schedule.ts'
import { marketWords } from './silence-words.ts'
import type { WeeksOfSpend } from './weeks.ts'

const nothing: Cell = { text: '' }

/** The calendar as a table: activities in the order of the drawing, then milestones, silences, and what each week costs. */
export function calendarTable(
  plan: Plan,
  schedule: Schedule,
  spend: WeeksOfSpend | undefined,
): Table {
  const planned = schedule.rows.flatMap(({ flights }) => flights.map(({ activity }) => activity))
  const cancelled = [...plan.activities.values()].filter(
    ({ fields }) => fields.status === 'cancelled',
  )
  const activities = [...planned, ...schedule.undated, ...cancelled]
  const weeks = spend ? weekRows(plan, spend) : []
  const counts = [
    activities.length > 0 && countWords(activities.length, 'activity', 'activities'),
    schedule.milestones.length > 0 && countWords(schedule.milestones.length, 'milestone'),
    weeks.length > 0 && countWords(weeks.length, 'week'),
  ].filter((words) => typeof words === 'string')
  return {
    caption: counts.join(', ') || 'silent days',
    head: [
      'What',
      'Kind',
      'First day',
      'Last day',
      'Channel',
      'Chapters',
      'Where it stands',
      'Money',
    ],
    rows: [
      ...activities.map((each) => () => activityRow(plan, each)),
      ...schedule.milestones.map(
        ({ fields, what, path }): Row =>
          () => [
            { text: what, path },
            { text: 'milestone' },
            dayCell(plan, fields.date, [...path, 'date']),
            nothing,
            nothing,
            nothing,
            { text: fields.kind === undefined ? '' : wordsOf(fields.kind) },
            nothing,
          ],
      ),
      ...(plan.calendar.blackouts ?? []).map(
        (fields, at): Row =>
          () => {
            const path = ['calendar', 'blackouts', at]
            const markets = marketWords(fields)
            const channels = (fields.channels ?? []).map((id) => channelName(plan, id))
            return [
              { text: said(fields.why) ?? 'no reason yet', path },
              { text: 'silent days' },
              dayCell(plan, fields.start, [...path, 'start']),
              dayCell(plan, fields.end, [...path, 'end']),
              { text: `${channels.join(', ') || 'all'}${markets && ` in ${markets}`}` },
              nothing,
              nothing,
              nothing,
            ]
          },
      ),
      ...weeks,
    ],
  }
}

function activityRow(plan: Plan, activity: Entity<Activity>): readonly Cell[] {
  const { fields, path } = activity
  const chapters = chaptersOfActivity(plan, activity)
  const money = moneyOfActivity(plan, activity)
  return [
    { text: titleOf(activity), path },
    { text: 'activity' },
    dayCell(plan, fields.start, [...path, 'start']),
    dayCell(plan, fields.end, [...path, 'end']),
    {
      text: fields.channel === undefined ? 'not said' : channelName(plan, fields.channel),
      path: [...path, 'channel'],
    },
    { text: chapters.map(titleOf).join(', ') },
    { text: fields.status ?? 'planned' },
    {
      text: money === undefined ? 'no rate' : money === 0 ? '–' : exactMoney(money, styleOf(plan)),
      number: true,
    },
  ]
}

/** The weeks of the plan, and others in which something is spent; none when nothing costs anything. */
function weekRows(plan: Plan, { monday, weekly }: WeeksOfSpend): readonly Row[] {
  const days = planDays(plan)
  if (weekly.every((amount) => amount === 0)) return []
  return weekly.flatMap((amount, week) => {
    const first = monday + week * 7
    const isInPlan = days && first <= days.last && first + 6 >= days.first
    if (!isInPlan && amount === 0) return []
    return [
      () => [
        { text: `Week from ${dateWords(isoOfNumber(first), languageOf(plan))}` },
        { text: 'spend' },
        ...Array.from({ length: 5 }, () => nothing),
        { text: exactMoney(amount, styleOf(plan)), number: true },
      ],
    ]
  })
}

function dayCell(plan: Plan, iso: string | undefined, path: Cell['path']): Cell {
  const text = iso === undefined ? 'not said' : dateWords(iso, languageOf(plan))
  return { text, ...(path && { path }) }
}

function channelName(plan: Plan, id: string): string {
  const channel = plan.channels.get(id)
  return channel ? titleOf(channel) : wordsOf(id)
}

function styleOf(plan: Plan) {
  return { currency: currencyOf(plan), language: languageOf(plan) }
}
