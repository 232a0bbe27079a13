import { moneyUsesOf } from '../plan/money-uses.ts'
import { emptyDrawing } from './empty.ts'
import { type Html, html } from './html.ts'
import { moneyAnswer, partAnswer } from './money/answer.ts'
import { type Balance, balancesOf } from './money/balances.ts'
import { channelsChart } from './money/channels-chart.ts'
import { moneyMissing } from './money/missing.ts'
import { moneySample } from './money/sample.ts'
import { moneyTable } from './money/table.ts'
import { dataPath } from './plan-link.ts'
import { openBar, shareBar } from './share-bar.ts'
import type { Figure, Subject, View } from './view.ts'

/** Where the money goes: by channel, the most first, and how it is balanced. */
export const moneyView: View = {
  id: 'money',
  tab: 'Money',
  question: 'Where does it go, and is the balance meant?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const uses = moneyUsesOf(plan, subject.whole)
  if (!uses.total && uses.planned === 0 && uses.channels.length === 0 && !uses.uncounted)
    return emptyMoney(subject)
  const all = balancesOf(plan)
  // What the whole is to be divided into says nothing about a part of it.
  const balances = subject.whole ? all.filter(({ shares }) => shares) : all
  const missing = moneyMissing(subject, uses)
  return {
    answer: subject.whole ? partAnswer(plan, uses, subject.whole) : moneyAnswer(plan, uses),
    drawing: html`<div class="layout money">
${channelsChart(subject, uses)}<div class="balances">
${balances.map(balanceBlock)}</div>
</div>
`,
    note: noteOf(subject),
    ...(missing && { missing }),
    table: moneyTable(plan, uses, balances),
  }
}

function balanceBlock({ title, shares, foot, open, path }: Balance): Html {
  const bar = shares ? shareBar(shares, foot) : openBar(open)
  return html`<div class="balance"${dataPath(path)}><h3>${title}</h3>${bar}</div>\n`
}

/** What holds for all amounts, where the plan says it. */
function noteOf({ analysis: { plan } }: Subject): Html {
  const { basis, taxIncluded } = plan.budget
  const parts = [
    ...(basis === undefined ? [] : [`${basis} of agency commission`]),
    ...(taxIncluded === undefined ? [] : [taxIncluded ? 'tax included' : 'without tax']),
  ]
  return html`${parts.length > 0 && `All amounts: ${parts.join(', ')}.`}`
}

function emptyMoney(subject: Subject): Figure {
  return {
    answer: 'No money is planned yet',
    drawing: emptyDrawing(subject, {
      why: 'Where the money goes shows what a plan means. Say how much there is, what you keep back, and what each activity costs.',
      sample: moneySample(),
      add: 'Add a budget',
      section: ['budget'],
    }),
    isEmpty: true,
  }
}
