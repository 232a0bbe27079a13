import type { RuleClass } from '../rules/rule.ts'
import type { Severity } from './analysis.ts'

/** Every status that a plan can have, from the first to the last. */
export const statuses = ['draft', 'in-review', 'approved', 'live', 'closed'] as const
export type Status = (typeof statuses)[number]

/** Where a plan is in its life, as far as it decides how loudly problems are said. */
export type Strictness = 'draft' | 'in-review' | 'approved' | 'closed'

/**
 * How loudly each class of rule speaks (domain section 2): it whispers in a draft, speaks up in review, and insists
 * once the plan is approved. A class that is not listed says nothing.
 */
const severities: Readonly<Record<Strictness, Partial<Readonly<Record<RuleClass, Severity>>>>> = {
  draft: { fault: 'error', completeness: 'hint', quality: 'hint', law: 'information' },
  'in-review': {
    fault: 'error',
    completeness: 'warning',
    quality: 'warning',
    law: 'warning',
    tip: 'information',
  },
  approved: {
    fault: 'error',
    completeness: 'error',
    quality: 'warning',
    law: 'error',
    tip: 'information',
  },
  closed: { fault: 'error' },
}

/** The severity of a rule's class at one stage of a plan's life; undefined when nothing is to be said. */
export function severityOf(ruleClass: RuleClass, strictness: Strictness): Severity | undefined {
  return severities[strictness][ruleClass]
}

/** The strictness that a plan's status asks for; a plan that says nothing is a draft. */
export function strictnessOf(status: string | undefined): Strictness {
  if (status === 'live') return 'approved'
  return status === 'in-review' || status === 'approved' || status === 'closed' ? status : 'draft'
}
