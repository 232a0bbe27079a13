import { campaignsAround, campaignUses } from '../../plan/same-campaign.ts'
import { namedPlan, namedPlans } from '../parts.ts'
import { plansRule } from '../rule.ts'
import { capitalised, firstInWords } from '../words.ts'

/** Other plans named in a message, and those to which a reader can go. */
const [shown, mostRelated] = [3, 20]

/** Each plan counts its own visits. */
export const sameCampaign = plansRule({
  id: 'tracking/same-campaign',
  class: 'quality',
  title: 'A campaign that two plans share',
  why: 'Visits are counted under the name of the campaign. When two plans share it, the results of both are added together and nobody can tell which plan worked.',
  since: '0.1.0',
  gather: campaignUses,
  check: function* (plan, known) {
    for (const { campaign, uses } of campaignsAround(plan, known)) {
      const [own, ...others] = uses
      if (!own) continue
      const plans = firstInWords(namedPlans(uses.map((use) => use.plan)).slice(1), shown)
      const isOne = others.length === 1
      yield {
        at: { path: own.path },
        says: `${capitalised(plans)} already ${isOne ? 'uses' : 'use'} the campaign “${campaign}”, so results would be added together. Give this plan a campaign of its own.`,
        related: others.slice(0, mostRelated).map((other) => ({
          says: `${capitalised(namedPlan(other.plan))} uses it, too.`,
          path: other.path,
          otherPlan: other.plan.uri,
        })),
      }
    }
  },
  examples: {
    beside: `plan:
  name: Autumn by the sea
channels:
  posters:
    tracking: {source: poster, medium: outdoor, campaign: tyre-check}`,
    good: [
      `channels:
  posters:
    tracking: {source: poster, medium: outdoor, campaign: spring-tyre-check}`,
    ],
    bad: [
      {
        plan: `channels:
  posters:
    tracking: {source: poster, medium: outdoor, campaign: tyre-check}`,
        says: [
          '“Autumn by the sea” already uses the campaign “tyre-check”, so results would be added together. Give this plan a campaign of its own.',
        ],
      },
      {
        plan: `plan:
  name: Autumn by the sea
channels:
  posters:
    tracking: {source: poster, medium: outdoor, campaign: tyre-check}`,
        says: [
          '“Autumn by the sea” (file “beside”) already uses the campaign “tyre-check”, so results would be added together. Give this plan a campaign of its own.',
        ],
      },
    ],
  },
})
