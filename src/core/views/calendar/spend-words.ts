import { dateWords } from '../../plan/date-words.ts'
import { isoOfNumber, mondayBefore } from '../../plan/day.ts'
import { languageOf } from '../../plan/header.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { planDays } from '../../plan/runs.ts'
import type { WeeksOfSpend } from './weeks.ts'

/** The share of the spend that counts as most of it. */
const most = 0.8
/** When most of it takes more than this share of the weeks with spend, one after the other, it falls in no short stretch. */
const short = 0.65
/** When most of it takes more than this share of those weeks, in any order, it is spread evenly. */
const even = 0.5
/** With fewer weeks than these, nothing is called spread. */
const leastSpread = 5
/** A week stands alone when it holds this share of all, so many times an even share, and so many times the next week. */
const peakShare = 0.25
const peakOverEven = 2
const peakOverNext = 1.5

/**
 * In which weeks the spend falls: "28% of the spend falls in the week of 12 April 2027", "81% of the spend falls in 8
 * weeks", "the spend is spread over 10 weeks". Undefined without spend, and where most of it takes all of a plan's few weeks.
 */
export function spendWords(
  plan: Pick<Plan, 'header'>,
  { monday, weekly }: WeeksOfSpend,
): string | undefined {
  const stretch = stretchOf(weekly)
  if (!stretch) return undefined
  const sum = weekly.reduce((all, amount) => all + amount, 0)
  const falling = weekly.filter((amount) => amount > 0).sort((a, b) => b - a)
  const [highest = 0, next = 0] = falling
  const isAlone =
    highest >= sum * peakShare &&
    highest >= (sum / falling.length) * peakOverEven &&
    highest >= next * peakOverNext
  const takesAll = stretch.weeks >= weeksOf(plan, weekly.length)
  if (isAlone || (stretch.weeks === 1 && !takesAll)) {
    const day = isoOfNumber(monday + weekly.indexOf(highest) * 7)
    return `${percent(highest / sum)} of the spend falls in the week of ${dateWords(day, languageOf(plan))}`
  }
  if (takesAll && falling.length < leastSpread) return undefined
  if (falling.length < leastSpread || stretch.weeks <= falling.length * short)
    return `${percent(stretch.share)} of the spend falls in ${countWords(stretch.weeks, 'week')}`
  const heaviest = heaviestOf(falling, sum)
  return heaviest.weeks > falling.length * even
    ? `the spend is spread over ${falling.length} weeks`
    : `${percent(heaviest.share)} of the spend falls in ${heaviest.weeks} of ${falling.length} weeks`
}

/** How many calendar weeks a plan touches; those that are shown where it does not say its days. */
function weeksOf(plan: Pick<Plan, 'header'>, shown: number): number {
  const days = planDays(plan)
  return days ? (mondayBefore(days.last) - mondayBefore(days.first)) / 7 + 1 : shown
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`
}

/** Some weeks with the share of the spend, from 0 to 1, that falls in them. */
interface Weeks {
  readonly weeks: number
  readonly share: number
}

/** The fewest weeks that hold most of the spend, in any order; `falling` are the amounts, the highest first. */
function heaviestOf(falling: readonly number[], sum: number): Weeks {
  let weeks = 0
  let inside = 0
  for (const amount of falling) {
    if (inside >= sum * most) break
    inside += amount
    weeks++
  }
  return { weeks, share: inside / sum }
}

/** The shortest stretch of weeks, one after the other, that holds most of the spend; undefined without spend. */
function stretchOf(weekly: readonly number[]): Weeks | undefined {
  const sum = weekly.reduce((all, amount) => all + amount, 0)
  if (sum <= 0) return undefined
  let best: Weeks | undefined
  let from = 0
  let inside = 0
  for (const [to, amount] of weekly.entries()) {
    inside += amount
    // As long as most of it stays inside, the stretch may become shorter at its beginning.
    while (inside - (weekly[from] ?? 0) >= sum * most && from < to) {
      inside -= weekly[from] ?? 0
      from++
    }
    if (inside < sum * most) continue
    const weeks = to - from + 1
    const share = inside / sum
    if (!best || weeks < best.weeks || (weeks === best.weeks && share > best.share)) {
      best = { weeks, share }
    }
  }
  return best
}
