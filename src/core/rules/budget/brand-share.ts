import { brandShareOf } from '../../plan/money.ts'
import { percentOf } from '../../plan/percent.ts'
import { areSumsKnown, type PlanMoney } from './sums.ts'

/** How far the money may be from what was meant, in points. */
const mostDrift = 5

/** The share of money that builds the brand as planned and as it adds up, in percent; undefined where there is none. */
export interface BrandShare {
  readonly planned: number | undefined
  readonly actual: number | undefined
  /** The two are further apart than rounding explains. */
  readonly drifts: boolean
}

/** Compares what was meant for the brand with what channels add up to; both are undefined while sums are not known. */
export function brandShareIn(plan: PlanMoney): BrandShare {
  if (!areSumsKnown(plan)) return { planned: undefined, actual: undefined, drifts: false }
  const planned = percentOf(plan.budget.split?.brand)
  const share = brandShareOf(plan)
  const actual = share === undefined ? undefined : share * 100
  const drifts =
    planned !== undefined && actual !== undefined && Math.abs(planned - actual) > mostDrift
  return { planned, actual, drifts }
}
