import type { Rule } from '../rule.ts'
import { islands } from './islands.ts'
import { moneyNoStory } from './money-no-story.ts'
import { noBridge } from './no-bridge.ts'
import { noRole } from './no-role.ts'
import { noSalesChannel } from './no-sales-channel.ts'
import { notFused } from './not-fused.ts'
import { oneDimensional } from './one-dimensional.ts'
import { paidOnly } from './paid-only.ts'
import { productSilent } from './product-silent.ts'
import { sameRole } from './same-role.ts'
import { silo } from './silo.ts'
import { spreadThin } from './spread-thin.ts'

/** Rules about channels: the best ones, each with its job, joined online and offline. */
export const channelsRules: readonly Rule[] = [
  silo,
  islands,
  notFused,
  noBridge,
  noRole,
  sameRole,
  moneyNoStory,
  oneDimensional,
  noSalesChannel,
  productSilent,
  paidOnly,
  spreadThin,
]
