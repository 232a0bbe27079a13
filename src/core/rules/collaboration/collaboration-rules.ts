import type { Rule } from '../rule.ts'
import { frontLineNotTold } from './front-line-not-told.ts'
import { idleTeam } from './idle-team.ts'
import { marketingOnly } from './marketing-only.ts'
import { missingTeam } from './missing-team.ts'
import { noDoer } from './no-doer.ts'
import { noOwner } from './no-owner.ts'
import { oneAccountable } from './one-accountable.ts'
import { oneTeamOwnsAll } from './one-team-owns-all.ts'
import { privateAddress } from './private-address.ts'
import { tooManyAsked } from './too-many-asked.ts'

/** Rules about the teams that make the experience real. */
export const collaborationRules: readonly Rule[] = [
  marketingOnly,
  missingTeam,
  noOwner,
  oneTeamOwnsAll,
  frontLineNotTold,
  oneAccountable,
  noDoer,
  tooManyAsked,
  idleTeam,
  privateAddress,
]
