import type { PlanPath } from '../../document/node.ts'
import type { AudienceMessages, Crowd } from '../../plan/crowding.ts'
import { grouped } from '../../plan/grouped.ts'
import { statusOf } from '../../plan/header.ts'
import { roundAmount, roundMoney } from '../../plan/money-words.ts'
import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Days } from '../../plan/runs.ts'
import { titleOf } from '../../plan/title.ts'
import { type Axis, xOf } from '../calendar/axis.ts'
import type { Block } from '../calendar/block.ts'
import { nameFont, smallFont } from '../calendar/fonts.ts'
import { moneyWidth } from '../calendar/row-block.ts'
import { type Html, html, join } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import { label, px } from '../svg.ts'
import { linesOf } from '../text-lines.ts'
import { textWidth } from '../text-width.ts'
import type { CurrencySum, OwnerLines, PlanLine, Portfolio } from './portfolio.ts'

const margin = 8
const indent = 12
const barHeight = 12

/** What stands over a group of rows. */
export function headBlock(words: string): Block {
  return {
    height: 44,
    ruled: false,
    isHead: true,
    names: (top) => label(words, margin, top + 32, { size: 14, weight: 600 }),
    time: () => html``,
  }
}

/**
 * An audience: a dot where direct activities start, with their number where several do on one day, a line as long as it runs, and
 * outlined days with too many.
 */
export function audienceBlock(
  of: AudienceMessages,
  crowds: readonly Crowd[],
  axis: Axis,
  names: number,
): Block {
  const title = linesOf(titleOf(of.audience), names, nameFont)
  const count = countWords(of.messages.length, 'direct activity starts', 'direct activities start')
  const placed = placeWords(crowds, axis)
  const lanes = 1 + Math.max(-1, ...placed.map(({ lane }) => lane))
  const starts = [...grouped(of.messages, ({ first }) => first)]
  const counts = placeCounts(starts, axis)
  const lift = counts.length > 0 ? 10 : 0
  const height = Math.max(title.length * 18 + 32, 36 + lift + lanes * 16)
  return {
    height,
    ruled: true,
    names: (top) =>
      html`${label(title, margin, top + 22, { ...nameFont, leading: 18 })}${label(count, margin, top + 20 + title.length * 18, { tone: 'muted' })}`,
    time: (top) => {
      const y = top + 18 + lift
      const dots = starts.map(
        ([first]) =>
          html`<circle class="tell full" cx="${px(dotAt(axis, first))}" cy="${px(y)}" r="4"/>`,
      )
      const lengths = of.messages
        .filter(({ first, last }) => last > first)
        .map(({ first, last }) => {
          const from = dotAt(axis, first)
          const width = Math.max(xOf(axis, last + 1) - from, 0)
          return html`<rect class="tell full" x="${px(from)}" y="${px(y - 0.75)}" width="${px(width)}" height="1.5"/>`
        })
      const boxes = placed.map(({ x, width, words, left, lane }) => {
        const box = html`<rect class="gap" x="${px(x)}" y="${px(y - 10)}" width="${px(width)}" height="20"/>`
        return html`${box}${label(words, left, y + 23 + lane * 16, { weight: 600 })}`
      })
      const numbers = counts.map(({ words, left }) => label(words, left, y - 12, smallFont))
      return html`${lengths}${dots}${boxes}${numbers}`
    },
  }
}

/** A plan under its audience or its owner: a bar for its days, filled once it is approved, and perhaps its money. */
export function planBlock(
  { name, path, plan }: PlanLine,
  days: readonly Days[],
  axis: Axis,
  names: number,
  money: readonly string[] = [],
): Block {
  const words = linesOf(name, names - indent, smallFont)
  const sums = money.flatMap(moneyLines)
  const height = Math.max(28, words.length * 16 + 12, sums.length * 14 + 12)
  return {
    height,
    ruled: false,
    names: (top) => leading(path, label(words, margin + indent, top + 18, { leading: 16 })),
    time: (top) => {
      const bars = leading(
        path,
        join(days.map((each) => bar(each, axis, top + 8, isApproved(plan)))),
      )
      const open = days.length === 0 && label('no days yet', 0, top + 18, { tone: 'muted' })
      return html`${bars}${open}${sums.length > 0 && moneyLabel(sums, axis, top + 18)}`
    },
  }
}

/** Something drawn that leads to a plan, where that is possible. */
function leading(path: PlanPath | undefined, drawn: Html): Html {
  return path && drawn.markup !== '' ? html`<g${dataPath(path)}>${drawn}</g>` : drawn
}

/** Who answers for plans. */
export function ownerBlock({ owner, lines }: OwnerLines, names: number): Block {
  const words = linesOf(owner ?? 'Nobody named yet', names, nameFont)
  const count = countWords(lines.length, 'plan')
  return {
    height: words.length * 18 + 28,
    ruled: true,
    isHead: true,
    names: (top) =>
      html`${label(words, margin, top + 20, { ...nameFont, leading: 18, ...(owner === undefined && { tone: 'muted' }) })}${label(count, margin, top + 18 + words.length * 18, { tone: 'muted' })}`,
    time: () => html``,
  }
}

/**
 * Planned money of all plans in one currency, at the foot: among the names, which stay in sight on a phone.
 */
export function sumBlock(
  { currency, money, plans }: CurrencySum,
  { language }: Portfolio,
  names: number,
  isFirst: boolean,
): Block {
  const style = { currency, language }
  const words = `${isFirst ? 'Together' : 'and'} ${roundMoney(money, style)}`
  const lines = linesOf(words, names, nameFont)
  const under = `${countWords(plans, 'plan')}${currency ? '' : ', without a currency'}`
  return {
    height: lines.length * 18 + 28,
    ruled: isFirst,
    isOutside: true,
    names: (top) =>
      html`${label(lines, margin, top + 20, { ...nameFont, leading: 18 })}${label(under, margin, top + 18 + lines.length * 18, { tone: 'muted' })}`,
    time: () => html``,
  }
}

/** The money of a plan as it stands at the right, one amount for each currency: named where plans have several. */
export function moneyOf(
  { money, currency, foreign }: PlanLine,
  { sums, language }: Portfolio,
): readonly string[] {
  const own = money === 0 ? [] : [{ currency, amount: money }]
  const all = [...own, ...foreign].map(({ amount, currency }) =>
    sums.length > 1
      ? roundMoney(amount, { currency, language })
      : roundAmount(amount, { currency, language }),
  )
  return all.length === 0 ? ['–'] : all
}

/** An amount in its lines: one, or the currency above the number where the column is too narrow. */
function moneyLines(words: string): readonly string[] {
  return textWidth(words, smallFont) <= moneyWidth + 2 ? [words] : words.split(' ')
}

function moneyLabel(lines: readonly string[], axis: Axis, y: number): Html {
  return label(lines, axis.width + moneyWidth, y, { anchor: 'end', leading: 14 })
}

function bar({ first, last }: Days, axis: Axis, y: number, isFilled: boolean): Html {
  const x = xOf(axis, first)
  const width = Math.max(xOf(axis, last + 1) - x, 3)
  const inset = isFilled ? 0 : Math.min(0.75, width / 4)
  const look = isFilled ? 'tell flight full' : 'tell flight'
  return html`<rect class="${look}" x="${px(x + inset)}" y="${px(y + inset)}" width="${px(width - 2 * inset)}" height="${px(barHeight - 2 * inset)}"/>`
}

function isApproved(plan: Plan): boolean {
  return ['approved', 'live', 'closed'].includes(statusOf(plan))
}

function dotAt(axis: Axis, day: number): number {
  return (xOf(axis, day) + xOf(axis, day + 1)) / 2
}

/** How many activities start on a day, over its dot, where there are several; none touches the one before. */
function placeCounts(
  starts: readonly (readonly [number, readonly unknown[]])[],
  axis: Axis,
): readonly { readonly words: string; readonly left: number }[] {
  let edge = 0
  return starts.flatMap(([first, { length }]) => {
    if (length < 2) return []
    const words = String(length)
    const width = textWidth(words, smallFont)
    const left = Math.max(edge, dotAt(axis, first) - width / 2)
    edge = left + width + 3
    return [{ words, left }]
  })
}

/** Words under crowded days, each in the first line in which it does not touch another. */
function placeWords(crowds: readonly Crowd[], axis: Axis) {
  const edges: number[] = []
  return crowds.map(({ first, last, messages }) => {
    const from = dotAt(axis, first) - 9
    const width = dotAt(axis, last) + 9 - from
    const words = `${messages.length} in ${countWords(last - first + 1, 'day')}`
    const size = textWidth(words, { size: 12, weight: 600 })
    const left = Math.max(0, Math.min(from, axis.width - size))
    const free = edges.findIndex((edge) => edge + 8 <= left)
    const lane = free === -1 ? edges.length : free
    edges[lane] = left + size
    return { x: from, width, words, left, lane }
  })
}
