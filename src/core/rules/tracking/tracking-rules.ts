import type { Rule } from '../rule.ts'
import { notTagged } from './not-tagged.ts'
import { ownLink } from './own-link.ts'
import { sameCampaign } from './same-campaign.ts'
import { spelling } from './spelling.ts'
import { unassigned } from './unassigned.ts'
import { wrongGroup } from './wrong-group.ts'

/** Rules about the tags by which visits are recognised. */
export const trackingRules: readonly Rule[] = [
  notTagged,
  spelling,
  unassigned,
  wrongGroup,
  ownLink,
  sameCampaign,
]
