import type { PlanPath } from '../../document/node.ts'
import { moneyOfActivity } from '../../plan/money.ts'
import { type MoneyStyle, roundAmount } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import type { Activity } from '../../schema/model.generated.ts'
import { type Html, html, join } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { linesOf } from '../text-lines.ts'
import type { Block } from './block.ts'
import { nameFont, smallFont } from './fonts.ts'
import { moneyWidth } from './row-block.ts'
import type { Schedule } from './schedule.ts'

/** More names than these are only counted. */
const mostNames = 16
const padding = 12

/** Where boxes begin, and how wide the strip of time is. */
interface BoxRoom {
  readonly from: number
  readonly width: number
}

/** Some things without a place in time, with their money. */
interface Leftover {
  readonly words: string
  readonly path: PlanPath
  readonly money: number
}

/**
 * What has no days, or days that the calendar does not reach, in outlined boxes; none when everything has its place.
 * `room` says where the boxes lie over time, in pixels: from the first day of the plan.
 */
export function undatedBlocks(
  plan: Pick<Plan, 'header' | 'budget'>,
  schedule: Schedule,
  beyond: readonly Entity<Activity>[],
  room: BoxRoom,
  style: MoneyStyle,
): readonly Block[] {
  const { undated, idle, channels } = schedule
  const all: Leftover[] = []
  const activities = ['calendar', 'activities']
  const add = (entities: readonly Entity<object>[], head: string, money: number) => {
    if (entities.length > 0) all.push({ words: listed(head, entities), path: activities, money })
  }
  add(undated, countWords(undated.length, 'activity', 'activities'), moneyOf(plan, undated))
  add(
    beyond,
    `${countWords(beyond.length, 'activity', 'activities')} far from these weeks`,
    moneyOf(plan, beyond),
  )
  add(idle, `${idle.length} of ${countWords(channels, 'channel')}`, 0)
  return all.map((each, at) => box(each, at === 0, room, style))
}

function listed(head: string, entities: readonly Entity<object>[]): string {
  const names = entities.slice(0, mostNames).map(titleOf)
  const rest = entities.length - names.length
  return `${head}: ${names.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

function moneyOf(plan: Pick<Plan, 'header' | 'budget'>, activities: readonly Entity<Activity>[]) {
  return activities.reduce((sum, each) => sum + (moneyOfActivity(plan, each) ?? 0), 0)
}

function box(
  { words, path, money }: Leftover,
  isFirst: boolean,
  { from, width }: BoxRoom,
  style: MoneyStyle,
): Block {
  const lines = linesOf(words, width - from - 2 * padding, smallFont)
  const height = lines.length * 16 + 28
  return {
    height,
    ruled: isFirst,
    names: (top) => (isFirst ? label('No days yet', 8, top + height / 2 + 5, nameFont) : html``),
    time: (top) => {
      const outline = html`<rect class="gap paper" x="${px(from + 0.5)}" y="${px(top + 8.5)}" width="${px(width - from - 1)}" height="${px(height - 17)}"/>`
      const amount: Html | false =
        money > 0 &&
        label(roundAmount(money, style), width + moneyWidth, top + height / 2 + 5, {
          size: 14,
          anchor: 'end',
        })
      return join([
        html`<g${dataPath(path)}>${outline}${label(lines, from + padding, top + 26)}</g>`,
        html`${amount}\n`,
      ])
    },
  }
}
