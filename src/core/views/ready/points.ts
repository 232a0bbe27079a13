import type { Problem } from '../../analysis/analysis.ts'
import type { RuleClass } from '../../rules/rule-meta.ts'
import { ruleById } from '../../rules/rules.ts'

/** A part of the plan that somebody has to be ready with, in the order of the page. */
export const areas = [
  'feel',
  'tell',
  'meet',
  'numbers',
  'calendar',
  'money',
  'people',
  'law',
  'writing',
] as const

/** One of these parts. */
export type Area = (typeof areas)[number]

/** How each part is headed. */
export const areaTitles: Readonly<Record<Area, string>> = {
  feel: 'Feel',
  tell: 'Tell',
  meet: 'Meet',
  numbers: 'Numbers and evidence',
  calendar: 'Calendar and links',
  money: 'Money',
  people: 'People',
  law: 'Law and access',
  writing: 'The writing',
}

/** Kinds of points, the most pressing first, with the words after their count. */
export const classWords: readonly (readonly [RuleClass, string])[] = [
  ['fault', 'cannot be right'],
  ['completeness', 'missing'],
  ['law', 'law and access'],
  ['quality', 'could be better'],
  ['tip', 'worth a thought'],
]

/** One point of the checklist. */
export interface Point {
  readonly problem: Problem
  readonly area: Area
  readonly kind: RuleClass
}

const areaOfGroup: ReadonlyMap<string, Area> = new Map([
  ['emotion', 'feel'],
  ['story', 'tell'],
  ['channels', 'tell'],
  ['context', 'meet'],
  ['audiences', 'meet'],
  ['objectives', 'numbers'],
  ['measurement', 'numbers'],
  ['evidence', 'numbers'],
  ['calendar', 'calendar'],
  ['tracking', 'calendar'],
  ['budget', 'money'],
  ['collaboration', 'people'],
  ['access', 'law'],
  ['consent', 'law'],
])

const areaOfSection: ReadonlyMap<string, Area> = new Map([
  ['emotionalAction', 'feel'],
  ['connectedStory', 'tell'],
  ['channels', 'tell'],
  ['contextualConnections', 'meet'],
  ['audiences', 'meet'],
  ['objectives', 'numbers'],
  ['measurement', 'numbers'],
  ['evidence', 'numbers'],
  ['calendar', 'calendar'],
  ['budget', 'money'],
  ['teams', 'people'],
  ['responsibilities', 'people'],
  ['compliance', 'law'],
])

/** What a rule's class is when the rule is not known: as loud as its problem. */
const kindOf: Readonly<Record<Problem['severity'], RuleClass>> = {
  error: 'fault',
  warning: 'quality',
  information: 'tip',
  hint: 'quality',
}

/** What the checks found, each in the part of the plan where somebody can settle it. */
export function pointsOf(problems: readonly Problem[]): readonly Point[] {
  return problems.map((problem) => {
    const kind = ruleById(problem.rule)?.class ?? kindOf[problem.severity]
    return { problem, kind, area: kind === 'law' ? 'law' : areaOf(problem) }
  })
}

function areaOf({ rule, place }: Problem): Area {
  const byGroup = areaOfGroup.get(rule.slice(0, rule.indexOf('/')))
  if (byGroup) return byGroup
  const section = 'path' in place ? String(place.path[0] ?? '') : ''
  return areaOfSection.get(section) ?? 'writing'
}
