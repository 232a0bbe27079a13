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
  return [...campaignUses(plans)]
    .filter(([, plansOf]) => plansOf.length > 1)
    .map(([campaign, plansOf]) => ({ campaign, uses: plansOf }))
}

/** One plan's use of a campaign value. */
export type CampaignUse = SharedCampaign['uses'][number]

/** Every use of every campaign value, one a plan. */
export function campaignUses(plans: readonly Plan[]): ReadonlyMap<string, readonly CampaignUse[]> {
  const uses = new Map<string, CampaignUse[]>()
  for (const plan of plans) {
    for (const [campaign, path] of campaignsOf(plan)) {
      const known = uses.get(campaign)
      if (known) known.push({ plan, path })
      else uses.set(campaign, [{ plan, path }])
    }
  }
  return uses
}

/** The campaign values of a plan that others use, too; `uses` may know an older version of it, which is left out. */
export function campaignsAround(
  plan: Plan,
  uses: ReadonlyMap<string, readonly CampaignUse[]>,
): readonly SharedCampaign[] {
  return [...campaignsOf(plan)].flatMap(([campaign, path]) => {
    const others = (uses.get(campaign) ?? []).filter((use) => use.plan.uri !== plan.uri)
    return others.length > 0 ? [{ campaign, uses: [{ plan, path }, ...others] }] : []
  })
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
