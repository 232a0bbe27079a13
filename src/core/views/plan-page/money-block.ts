import { usedChannels } from '../../plan/channel.ts'
import { languageOf } from '../../plan/header.ts'
import { currencyOf, moneyMeantFor, spendingOf } from '../../plan/money.ts'
import { type MoneyStyle, roundAmount, roundMoney } from '../../plan/money-words.ts'
import { type Html, html } from '../html.ts'
import { dataPath } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { fact, gapWords } from './fact.ts'

/** A stretch of the bar: how much, in words, and how it looks. */
interface Stretch {
  readonly amount: number
  readonly words: string
  readonly look: string
}

/** How much money there is, how much of it has a use, and for what. */
export function moneyBlock(subject: Subject): Html {
  const { plan } = subject.analysis
  const spending = spendingOf(plan)
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const meant = () => usedChannels(plan).reduce((sum, each) => sum + moneyMeantFor(plan, each), 0)
  // Before there are activities, what channels are given says where the money goes.
  const channels = spending.activities + spending.channelLines || meant()
  const planned = channels + spending.otherLines + spending.contingency
  const { total } = spending
  if (!total && planned <= 0) {
    return html`${fact('Money', gapWords(subject, ['budget'], 'No budget yet'))}`
  }
  const free = Math.max(0, (total ?? planned) - planned)
  const stretches: readonly Stretch[] = [
    { amount: channels, words: 'channels', look: 'bar' },
    { amount: spending.otherLines, words: 'other costs', look: 'bar pale' },
    { amount: spending.contingency, words: 'kept back', look: 'bar kept-back' },
    { amount: free, words: 'without a use yet', look: 'gap' },
  ].filter(({ amount }) => amount > 0)
  const parts = stretches.map(({ amount, words }) => `${roundAmount(amount, style)} ${words}`)
  const words = html`<div${dataPath(['budget'])}><p class="name">${verdict(total, planned, style)}</p>${bar(stretches)}<p class="small muted">${parts.join(', ')}</p></div>`
  return html`${fact('Money', words)}`
}

/** "EUR 300k, all of it planned" */
function verdict(total: number | undefined, planned: number, style: MoneyStyle): string {
  if (!total) return `${roundMoney(planned, style)} planned, no total yet`
  const money = roundMoney(total, style)
  const difference = planned - total
  // What rounds to nothing is nothing to tell.
  if (Math.abs(difference) < total * 0.0005) return `${money}, all of it planned`
  const share = roundAmount(Math.abs(difference), style)
  return difference > 0
    ? `${money}, ${share} too much planned`
    : `${money}, ${share} without a use yet`
}

/** One bar, 12 high; its stretches are as long as their shares, with 2 pixels between them. */
function bar(stretches: readonly Stretch[]): Html {
  const sum = stretches.reduce((all, { amount }) => all + amount, 0)
  let from = 0
  const pieces = stretches.map(({ amount, look }) => {
    const x = `${Math.round((from / sum) * 10_000) / 100}%`
    const width = `${Math.round((amount / sum) * 10_000) / 100}%`
    from += amount
    return html`<svg x="${x}" width="${width}" height="13"><rect class="${look}" x="0.5" y="0.5" width="100%" height="12"/></svg>`
  })
  return html`<svg class="bars" width="100%" height="13" aria-hidden="true">${pieces}</svg>`
}
