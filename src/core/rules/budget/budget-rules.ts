import type { Rule } from '../rule.ts'
import { channelMismatch } from './channel-mismatch.ts'
import { makingIt } from './making-it.ts'
import { maths } from './maths.ts'
import { noContingency } from './no-contingency.ts'
import { noCurrency } from './no-currency.ts'
import { noTestMoney } from './no-test-money.ts'
import { oneBasket } from './one-basket.ts'
import { over } from './over.ts'
import { paidWithoutMoney } from './paid-without-money.ts'
import { percentSum } from './percent-sum.ts'
import { shortOrLong } from './short-or-long.ts'
import { splitDrift } from './split-drift.ts'
import { unspent } from './unspent.ts'

/** Rules about money: does it add up, and is its balance meant? */
export const budgetRules: readonly Rule[] = [
  over,
  unspent,
  maths,
  channelMismatch,
  percentSum,
  noCurrency,
  splitDrift,
  shortOrLong,
  noTestMoney,
  noContingency,
  oneBasket,
  paidWithoutMoney,
  makingIt,
]
