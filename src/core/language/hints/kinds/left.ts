import { plannedMoney } from '../../../plan/money-uses.ts'
import { isAllCounted } from '../../../plan/uncounted-money.ts'
import { moneyIn } from '../../words/channel-facts.ts'
import type { HintKind } from '../hint.ts'

/** What is left of the total, or how much too much is planned. */
export const left: HintKind = {
  name: 'left',
  of({ plan, written: { path }, money }) {
    if (!plan || path.length !== 2 || path[0] !== 'budget' || path[1] !== 'total') return undefined
    const total = money()
    if (total === undefined) return undefined
    const planned = plannedMoney(plan)
    const because = `${moneyIn(plan, planned)} of ${moneyIn(plan, total)} has a use`
    if (planned <= total && !isAllCounted(plan))
      return { says: 'not all that is planned is counted' }
    if (planned === 0) return { says: 'nothing planned yet' }
    // Less than the smallest coin comes from adding up parts of numbers.
    if (Math.abs(total - planned) < 0.005) return { says: 'all of it has a use' }
    return planned > total
      ? { says: `${moneyIn(plan, planned - total)} too much is planned`, because }
      : { says: `${moneyIn(plan, total - planned)} left`, because }
  },
}
