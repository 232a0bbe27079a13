import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import type { MoneyUses } from '../../plan/money-uses.ts'
import { type MoneyStyle, roundAmount, roundMoney } from '../../plan/money-words.ts'
import { percentWords } from '../../plan/percent.ts'
import { titleOf } from '../../plan/title.ts'
import { barRow } from '../bar-row.ts'
import { type Html, html } from '../html.ts'
import { listWords, shortListHtml } from '../list-words.ts'
import { own } from '../own-words.ts'
import { dataPath } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { totalWords } from './answer.ts'
import {
  type Amount,
  channelAmounts,
  otherAmounts,
  uncountedChannels,
  unusedAmount,
} from './channel-rows.ts'

/** The most channels without money that are named. */
const mostNamed = 8

/** Money by channel, the most first, then what is on no channel, the sum, and what has no use yet. */
export function channelsChart({ analysis: { plan } }: Subject, uses: MoneyUses): Html {
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const channels = channelAmounts(uses)
  const others = otherAmounts(plan, uses)
  const unused = unusedAmount(uses)
  const all = [...channels, ...others, ...(unused ? [unused] : [])]
  const longest = Math.max(0, ...all.map(({ amount }) => amount))
  const row = (amount: Amount) => amountRow(amount, longest, uses.planned, style)
  const rest = others.length > 0 && html`${head('Not on a channel', '', '')}${others.map(row)}`
  return html`<div class="bar-rows">
${head('By channel', style.currency ?? '', 'share')}${channels.map(row)}${withoutMoney(uses)}${notCounted(uses, style)}${rest}${sumRow(uses, style)}${unused && row(unused)}</div>
`
}

function head(words: string, first: string, second: string): Html {
  return html`<div class="bar-row head-row"><h3>${words}</h3><p class="number small muted">${first}</p><p class="number small muted">${second}</p></div>\n`
}

function amountRow(
  { name, isOwn, amount, path, kind }: Amount,
  longest: number,
  planned: number,
  style: MoneyStyle,
): Html {
  const share = kind === 'unused' || planned <= 0 ? '–' : percentWords(amount / planned)
  return barRow({
    name: isOwn ? own(name) : html`${name}`,
    path,
    length: longest > 0 ? amount / longest : 0,
    look: kind === 'channel' ? 'filled' : kind === 'kept' ? 'hatched' : 'outlined',
    numbers: [roundAmount(amount, style), share],
  })
}

/** Channels for which nothing is planned: one outlined row that names them. */
function withoutMoney({ free, channels }: MoneyUses): Html | undefined {
  if (free.length === 0) return undefined
  const names = free.map(
    (channel) => html`<span${dataPath(channel.path)}>${own(titleOf(channel))}</span>`,
  )
  const words = channels.length === 0 ? 'No channel has money yet' : 'No money of their own'
  return html`<div class="bar-row gap-words"><p>${words}: ${shortListHtml(names, mostNamed)}</p><p class="number">–</p></div>\n`
}

/** Channels with money that is in no sum, each with its amounts in their own currencies. */
function notCounted(uses: MoneyUses, { language }: MoneyStyle): Html | undefined {
  const channels = uncountedChannels(uses)
  if (channels.length === 0) return undefined
  const names = channels.map(({ channel, money }) => {
    const amounts = money.map(({ amount, currency }) => roundMoney(amount, { currency, language }))
    return html`<span${dataPath(channel.path)}>${own(titleOf(channel))} ${listWords(amounts)}</span>`
  })
  return html`<div class="bar-row gap-words"><p>Not counted, ${uses.uncounted?.why ?? ''}: ${shortListHtml(names, mostNamed)}</p><p class="number">–</p></div>\n`
}

function sumRow(uses: MoneyUses, style: MoneyStyle): Html {
  const { planned, total } = uses
  const words = total ? `Planned, of ${totalWords(uses, style)}` : 'Planned'
  return html`<div class="bar-row sum-row"${dataPath(['budget'])}><p>${words}</p><p class="number">${roundAmount(planned, style)}</p><p class="number small muted">${planned > 0 ? '100%' : ''}</p></div>\n`
}
