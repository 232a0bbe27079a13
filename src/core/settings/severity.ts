import type { Rule } from '../rules/rule.ts'
import type { RuleClass } from '../rules/rule-meta.ts'
import type { Profile, RuleLevel, Settings } from './settings.ts'

/** How loudly a problem is said. The words are those of LSP, in the same order. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** Every status that a plan can have, from the first to the last. */
export const statuses = ['draft', 'in-review', 'approved', 'live', 'closed'] as const

/** Where a plan is in its life. */
export type Status = (typeof statuses)[number]

/** Where a plan is in its life, as far as it decides how loudly problems are said. */
export type Strictness = 'draft' | 'in-review' | 'approved' | 'closed'

type Severities = Readonly<Record<Strictness, Partial<Readonly<Record<RuleClass, Severity>>>>>

/**
 * How loudly each class of rule speaks (domain section 2): it whispers in a draft, speaks up in review, and insists
 * once the plan is approved. A class that is not listed says nothing.
 */
const severities: Severities = {
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

/** Without tips, and with nothing but faults in a draft (domain 1.9). */
const gentle: Severities = {
  draft: { fault: 'error' },
  'in-review': { fault: 'error', completeness: 'warning', quality: 'warning', law: 'warning' },
  approved: { fault: 'error', completeness: 'error', quality: 'warning', law: 'error' },
  closed: { fault: 'error' },
}

const byProfile: Readonly<Record<Profile, Severities>> = {
  gentle,
  standard: severities,
  strict: { ...severities, draft: { ...severities.draft, tip: 'hint' } },
}

const byLevel: Readonly<Record<RuleLevel, Severity | undefined>> = {
  error: 'error',
  warning: 'warning',
  info: 'information',
  hint: 'hint',
  off: undefined,
}

/** The severity of a rule's class at one stage of a plan's life; undefined when nothing is to be said. */
export function severityOf(
  ruleClass: RuleClass,
  strictness: Strictness,
  profile: Profile = 'standard',
): Severity | undefined {
  return byProfile[profile][strictness][ruleClass]
}

/** The severity of a rule as a team has set it; undefined when nothing is to be said. */
export function severityFor(
  rule: Rule,
  strictness: Strictness,
  settings: Settings,
): Severity | undefined {
  const level = levelOf(rule, settings)
  if (level === undefined) return severityOf(rule.class, strictness, settings.profile)
  return byLevel[level]
}

/** Whether a team hears nothing of a rule, wherever its plans are in their lives. */
export function isSilent(rule: Rule, settings: Settings): boolean {
  const level = levelOf(rule, settings)
  if (level !== undefined) return level === 'off'
  const stages = Object.values(byProfile[settings.profile])
  return stages.every((stage) => stage[rule.class] === undefined)
}

function levelOf({ id, always }: Rule, { rules, own }: Settings): RuleLevel | undefined {
  if (always) return undefined
  return rules.get(id)?.level ?? (id.startsWith('own/') ? own.get(id.slice(4))?.level : undefined)
}

/** The strictness that a plan's status asks for; a plan that says nothing is a draft. */
export function strictnessOf(status: string | undefined): Strictness {
  if (status === 'live') return 'approved'
  return status === 'in-review' || status === 'approved' || status === 'closed' ? status : 'draft'
}
