import { accessRules } from './access/access-rules.ts'
import { audiencesRules } from './audiences/audiences-rules.ts'
import { budgetRules } from './budget/budget-rules.ts'
import { calendarRules } from './calendar/calendar-rules.ts'
import { channelsRules } from './channels/channels-rules.ts'
import { collaborationRules } from './collaboration/collaboration-rules.ts'
import { consentRules } from './consent/consent-rules.ts'
import { contextRules } from './context/context-rules.ts'
import { emotionRules } from './emotion/emotion-rules.ts'
import { evidenceRules } from './evidence/evidence-rules.ts'
import { exceptionsRules } from './exceptions/exceptions-rules.ts'
import { measurementRules } from './measurement/measurement-rules.ts'
import { objectivesRules } from './objectives/objectives-rules.ts'
import { referencesRules } from './references/references-rules.ts'
import type { Rule } from './rule.ts'
import { settingsRules } from './settings/settings-rules.ts'
import { storyRules } from './story/story-rules.ts'
import { structureRules } from './structure/structure-rules.ts'
import { trackingRules } from './tracking/tracking-rules.ts'
import { wordingRules } from './wording/wording-rules.ts'

/** Rules that belong together: a folder here and in the documentation. */
export interface RuleGroup {
  /** The first part of the rules' ids. */
  readonly name: string
  /** What the rules are about, for the documentation. */
  readonly title: string
  readonly rules: readonly Rule[]
}

/** Every group, in the order of the documentation. */
export const ruleGroups: readonly RuleGroup[] = [
  { name: 'structure', title: 'How the plan is written', rules: structureRules },
  { name: 'references', title: 'What the plan refers to', rules: referencesRules },
  { name: 'emotion', title: 'What people feel and do', rules: emotionRules },
  { name: 'story', title: 'What is told', rules: storyRules },
  { name: 'channels', title: 'Who tells it', rules: channelsRules },
  { name: 'context', title: 'When and where people are met', rules: contextRules },
  { name: 'audiences', title: 'Who the plan is for', rules: audiencesRules },
  { name: 'evidence', title: 'How the plan knows', rules: evidenceRules },
  { name: 'objectives', title: 'What must change', rules: objectivesRules },
  { name: 'measurement', title: 'How anyone will know', rules: measurementRules },
  { name: 'budget', title: 'Where the money goes', rules: budgetRules },
  { name: 'calendar', title: 'What runs when', rules: calendarRules },
  { name: 'collaboration', title: 'Who works together', rules: collaborationRules },
  { name: 'wording', title: 'How the plan speaks', rules: wordingRules },
  { name: 'access', title: 'Who can take part', rules: accessRules },
  { name: 'consent', title: 'Contacting people fairly', rules: consentRules },
  { name: 'tracking', title: 'Recognising visits', rules: trackingRules },
  { name: 'exceptions', title: 'What is left out on purpose', rules: exceptionsRules },
  { name: 'settings', title: 'What the team has agreed on', rules: settingsRules },
]

/** Every rule, group after group. */
export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules)

const byId: ReadonlyMap<string, Rule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rule with an id such as `structure/bad-date`, or undefined. */
export function ruleById(id: string): Rule | undefined {
  return byId.get(id)
}
