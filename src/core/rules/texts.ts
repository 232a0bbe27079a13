import type { PlanPath } from '../document/node.ts'
import { isInEnglish } from '../plan/header.ts'
import type { Plan } from '../plan/plan.ts'
import {
  type AnyEntityRule,
  type AnyPlanRule,
  type EntityOf,
  entityRule,
  type PlanText,
  planRule,
  type SectionOfTexts,
  type TextFields,
  type TextRule,
} from './rule.ts'
import { isToBeWritten } from './to-be-written.ts'

/** What customers read or hear (domain 2.2): promise, idea, messages, calls to action and the emotional action. */
export const customerTexts: readonly TextFields[] = [
  { part: 'brand', fields: ['promise'] },
  { part: 'emotionalAction', fields: ['action'] },
  { part: 'story', fields: ['idea'] },
  { part: 'chapters', fields: ['message', 'callToAction'] },
  { part: 'connections', fields: ['message', 'callToAction'] },
]

/** The jobs of the channels. */
export const roles: TextFields = { part: 'channels', fields: ['role'] }

/** What the objectives want to change. */
export const goals: TextFields = { part: 'objectives', fields: ['what'] }

/** The rules about sections and entities that a rule about texts amounts to. */
export function rulesByPart(rule: TextRule): readonly (AnyPlanRule | AnyEntityRule)[] {
  return rule.texts.map(({ part, fields }) =>
    isSection(part) ? sectionRule(rule, part, fields) : collectionRule(rule, part, fields),
  )
}

function sectionRule(rule: TextRule, part: SectionOfTexts, fields: readonly string[]): AnyPlanRule {
  return planRule({
    ...rule,
    uses: [...rule.uses, part, 'header'],
    check: function* (plan) {
      if (!isInEnglish(plan)) return
      for (const [path, section] of sections[part](plan)) {
        for (const text of textsIn(section, fields, path)) yield* rule.check(text, plan as Plan)
      }
    },
  })
}

function collectionRule(
  rule: TextRule,
  part: keyof EntityOf,
  fields: readonly string[],
): AnyEntityRule {
  return entityRule({
    ...rule,
    looksAt: part,
    uses: [...rule.uses, 'header'],
    check: function* ({ written, path }, plan) {
      if (!written || !isInEnglish(plan)) return
      for (const text of textsIn(written, fields, path)) yield* rule.check(text, plan as Plan)
    },
  }) as AnyEntityRule
}

/** All texts that stand in these fields, for rules that compare them. */
export function* allTexts(texts: readonly TextFields[], plan: Partial<Plan>): Generator<PlanText> {
  for (const { part, fields } of texts) {
    if (isSection(part)) {
      for (const [path, section] of sections[part](plan)) yield* textsIn(section, fields, path)
    } else {
      for (const { written, path } of plan[part]?.values() ?? []) {
        if (written) yield* textsIn(written, fields, path)
      }
    }
  }
}

/** The sections that hold texts, each with its path; only what the plan itself says. */
const sections = {
  header: (plan: Partial<Plan>) => [[['plan'], plan.header ?? {}]],
  brand: (plan: Partial<Plan>) => [[['brand'], plan.brand?.written ?? {}]],
  story: (plan: Partial<Plan>) => [[['connectedStory'], plan.story ?? {}]],
  emotionalAction: ({ emotionalAction = {} }: Partial<Plan>) => [
    [['emotionalAction'], emotionalAction],
    ...Object.entries(emotionalAction.byAudience ?? {}).map(
      ([id, shift]) => [['emotionalAction', 'byAudience', id], shift] as const,
    ),
  ],
} satisfies Record<SectionOfTexts, (plan: Partial<Plan>) => (readonly [PlanPath, object])[]>

function isSection(part: TextFields['part']): part is SectionOfTexts {
  return part in sections
}

/** The texts that stand in these fields; what is still to be written is passed over. */
function* textsIn(fields: object, names: readonly string[], path: PlanPath): Generator<PlanText> {
  for (const name of names) {
    const value = (fields as Readonly<Record<string, unknown>>)[name]
    if (typeof value !== 'string' || isToBeWritten(value)) continue
    yield { path: [...path, name], field: name, text: value }
  }
}
