import type { PlanPath } from '../document/node.ts'
import { audiencesAcross } from '../plan/crowding.ts'
import { planNameOf } from '../plan/header.ts'
import { campaignUses } from '../plan/same-campaign.ts'
import { titleOf } from '../plan/title.ts'
import { placeOf } from './analyse.ts'
import type { Analysis } from './analysis.ts'

/**
 * What a plan says that the rules over several plans compare, by what has to be the same in another plan: a campaign, an
 * audience of a library. A plan needs to be judged again when what others say under one of its names has changed.
 */
export type SharedFacts = ReadonlyMap<string, string>

/** The facts of a plan; none for libraries and settings. */
export function sharedFactsOf(analysis: Analysis): SharedFacts {
  const { plan } = analysis
  const name = planNameOf(plan)
  const lineOf = (path: PlanPath) => placeOf(analysis, path)
  const facts = new Map<string, string>()
  for (const [campaign, [use]] of campaignUses([plan])) {
    if (use) facts.set(`campaign ${campaign}`, JSON.stringify([name, lineOf(use.path)]))
  }
  if (plan.shared.audiences.size === 0) return facts
  for (const { key, audience, messages } of audiencesAcross([plan])) {
    if (!audience.shared || messages.length === 0) continue
    const said = messages.map(({ activity, channel, first }) => [
      titleOf(activity),
      first,
      lineOf(activity.path),
      channel.shared ? [channel.shared.library, channel.shared.id] : channel.id,
      channel.fields.consent?.cap,
    ])
    facts.set(`audience ${key}`, JSON.stringify([name, said]))
  }
  return facts
}
