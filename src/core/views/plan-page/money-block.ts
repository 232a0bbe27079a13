import { languageOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { moneyUsesOf } from '../../plan/money-uses.ts'
import { roundAmount } from '../../plan/money-words.ts'
import { type Html, html } from '../html.ts'
import { unusedOf, verdictWords } from '../money/answer.ts'
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
  const uses = moneyUsesOf(plan)
  const style = { currency: currencyOf(plan), language: languageOf(plan) }
  const { planned, total, otherLines, contingency } = uses
  if (!total && planned <= 0 && !uses.uncounted) {
    return html`${fact('Money', gapWords(subject, ['budget'], 'No budget yet'))}`
  }
  const stretches: readonly Stretch[] = [
    { amount: planned - otherLines - contingency, words: 'channels', look: 'bar' },
    { amount: otherLines, words: 'other costs', look: 'bar pale' },
    { amount: contingency, words: 'kept back', look: 'bar kept-back' },
    { amount: unusedOf(uses), words: 'without a use yet', look: 'gap' },
  ].filter(({ amount }) => amount > 0)
  const parts = stretches.map(({ amount, words }) => `${roundAmount(amount, style)} ${words}`)
  const words = html`<div${dataPath(['budget'])}><p class="name">${verdictWords(uses, style)}</p>${bar(stretches)}<p class="small muted">${parts.join(', ')}</p></div>`
  return html`${fact('Money', words)}`
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
