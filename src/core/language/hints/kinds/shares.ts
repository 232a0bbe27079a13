import type { PlanPath } from '../../../document/node.ts'
import { inPlanCurrency } from '../../../plan/money.ts'
import { moneyIn } from '../../words/channel-facts.ts'
import { shareWords } from '../../words/share-words.ts'
import type { HintKind } from '../hint.ts'
import { amountOf, textBeside } from '../written-words.ts'

/** Which part of the money an amount is: "24% of the money". */
export const shares: HintKind = {
  name: 'shares',
  of({ plan, written, money }) {
    if (!plan || !isSpent(written.path)) return undefined
    const amount = amountOf(written.node)
    const all = money()
    if (!amount || !all || textBeside(written, 'status') === 'cancelled') return undefined
    const inBudget = written.path[0] === 'budget'
    const currency = inBudget ? plan.budget.currency : textBeside(written, 'currency')
    const part = inPlanCurrency(plan, amount, currency)
    if (part === undefined) return undefined
    return {
      says: `${shareWords(part, all)} of the money`,
      because: `${moneyIn(plan, part)} of ${moneyIn(plan, all)}`,
    }
  },
}

/** Amounts that are a part of all the money; `*` stands for any name or place in a list. */
const spent: readonly PlanPath[] = [
  ['channels', '*', 'budget'],
  ['calendar', 'activities', '*', 'budget'],
  ['calendar', 'activities', '*', 'production'],
  ['budget', 'lines', '*', 'amount'],
  ['budget', 'markets', '*'],
  ['budget', 'contingency'],
]

function isSpent(path: PlanPath): boolean {
  return spent.some(
    (pattern) =>
      pattern.length === path.length &&
      pattern.every((step, at) => step === '*' || step === path[at]),
  )
}
