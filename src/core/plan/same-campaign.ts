import type { PlanPath } from '../document/node.ts'
import { usedChannels } from './channel.ts'
import { planIdOf } from './header.ts'
import type { Plan } from './plan.ts'

/** A campaign value under which visits from several plans would be counted together. */
export interface SharedCampaign {
  readonly campaign: string
  /** The plans that use it, in the order in which they are given, each with the first place where it stands. */
  readonly uses: readonly { readonly plan: Plan; readonly path: PlanPath }[]
}

/** Campaign values that more than one plan uses (domain: tracking/same-campaign), by their first use. */
export function campaignsAcross(plans: readonly Plan[]): readonly SharedCampaign[] {
  const uses = new Map<string, { plan: Plan; path: PlanPath }[]>()
  for (const plan of plans) {
    for (const [campaign, path] of campaignsOf(plan)) {
      uses.set(campaign, [...(uses.get(campaign) ?? []), { plan, path }])
    }
  }
  return [...uses]
    .filter(([, plansOf]) => plansOf.length > 1)
    .map(([campaign, plansOf]) => ({ campaign, uses: plansOf }))
}

/** The campaign values of a plan with the first place of each; links that name none carry the plan's short name. */
function campaignsOf(plan: Plan): ReadonlyMap<string, PlanPath> {
  const campaigns = new Map<string, PlanPath>()
  for (const { fields, path } of [...usedChannels(plan), ...plan.activities.values()]) {
    const { tracking } = fields
    if (!tracking) continue
    const isNamed = tracking.campaign !== undefined
    const campaign = String(isNamed ? tracking.campaign : planIdOf(plan)).trim()
    if (campaign === '' || campaigns.has(campaign)) continue
    campaigns.set(campaign, isNamed ? [...path, 'tracking', 'campaign'] : [...path, 'tracking'])
  }
  return campaigns
}
