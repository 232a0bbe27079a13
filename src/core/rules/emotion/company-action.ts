import type { PlanPath } from '../../document/node.ts'
import { isInEnglish } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Finding, planRule } from '../rule.ts'

/** The action is the customer's. */
export const companyAction = planRule({
  id: 'emotion/company-action',
  class: 'quality',
  title: 'An action of the company, not of people',
  why: 'People feel something because they do something. A launch is work for us and nothing that a customer can do.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'brand', 'header'],
  check: function* (plan) {
    // The words below are English.
    if (!isInEnglish(plan)) return
    const { action, brandAct, byAudience = {} } = plan.emotionalAction
    const canMove = brandAct === undefined
    if (isOurs(action, plan)) yield onAction(['emotionalAction', 'action'], canMove)
    for (const [id, shift] of Object.entries(byAudience)) {
      const path = ['emotionalAction', 'byAudience', id, 'action']
      if (isOurs(shift.action, plan)) yield onAction(path, false)
    }
  },
  examples: {
    good: [
      `emotionalAction:
  action: Run your hand along the rim and feel for the thorn`,
      `emotionalAction:
  action: Share the offer of a Saturday with a neighbour`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  action: Launch a campaign for spring repairs`,
        says: [
          'This is something that you do. Write what the customer does, starting with a verb such as bring, write, share or try.',
        ],
        fixed: `emotionalAction:
  brandAct: Launch a campaign for spring repairs`,
      },
      {
        plan: `emotionalAction:
  action: We send a mechanic to every street
  brandAct: Ferrow lends tools to every street`,
        says: [
          'This is something that you do. Write what the customer does, starting with a verb such as bring, write, share or try.',
        ],
      },
      {
        plan: `emotionalAction:
  byAudience:
    returning-riders:
      action: Ferrow repairs the tyre for them`,
        says: [
          'This is something that you do. Write what the customer does, starting with a verb such as bring, write, share or try.',
        ],
      },
    ],
  },
})

/** What only companies do, when it is done to the things of their trade. */
const marketingVerb =
  /^(?:launch|promote|drive|raise|increase|build|leverage|deliver|communicate|advertise|activate|run|amplify|boost|generate|execute|maximi[sz]e|optimi[sz]e|roll out|push|announce|publish|create)\b/i
const marketingThing =
  /\b(?:campaigns?|activations?|content|offers?|ads?|adverts?|advertising|advertisements?|awareness|engagement|reach|traffic|leads|conversions?|sales|impressions|messaging|consideration|influencers?|brand (?:love|awareness|equity))\b/i
/** A sentence with the company as its subject. */
const companySubject = /^(?:we|we['’](?:ll|re|ve)|our|the (?:brand|company|team|campaign))\b/i

function isOurs(
  action: string | number | boolean | undefined,
  { brand }: Pick<Plan, 'brand'>,
): boolean {
  const text = String(action ?? '').trim()
  if (companySubject.test(text)) return true
  const name = String(brand?.fields.name ?? '').trim()
  const rest = text.slice(name.length)
  const startsWithBrand = text.toLowerCase().startsWith(name.toLowerCase()) && /^\s/.test(rest)
  if (name !== '' && startsWithBrand) return true
  return marketingVerb.test(text) && marketingThing.test(text)
}

function onAction(path: PlanPath, canMove: boolean): Finding {
  return {
    at: { path },
    says: 'This is something that you do. Write what the customer does, starting with a verb such as bring, write, share or try.',
    ...(canMove
      ? {
          fixes: [
            {
              title: 'Keep it as “brandAct”, and write the action anew',
              changes: [{ do: 'rename-field', path, to: 'brandAct' }],
            },
          ],
        }
      : {}),
  }
}
