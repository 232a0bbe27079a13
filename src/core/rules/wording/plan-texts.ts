import type { PlanPath } from '../../document/node.ts'
import { languageOf } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'

/** One text of a plan that rules about wording look at. */
export interface PlanText {
  readonly path: PlanPath
  /** The field's name: `promise`, `message`. */
  readonly field: string
  readonly text: string
}

/** Parts of a plan that `customerTexts` looks at. */
export const customerParts = [
  'header',
  'vocabulary',
  'brand',
  'emotionalAction',
  'story',
  'chapters',
  'connections',
] as const

/** A plan as far as customers read it. */
export type CustomerPlan = Pick<Plan, (typeof customerParts)[number]>

/** Whether the plan is written in English, which is all that these rules know. */
export function isEnglish(plan: Pick<Plan, 'header'>): boolean {
  return /^en\b/i.test(languageOf(plan))
}

/**
 * What customers read or hear (domain 2.2): promise, idea, messages, calls to action and the emotional action. Only what
 * the plan itself says, in the order of the format.
 */
export function* customerTexts(plan: CustomerPlan): Generator<PlanText> {
  if (plan.brand?.written) yield* textsIn(plan.brand.written, ['promise'], ['brand'])
  yield* textsIn(plan.emotionalAction, ['action'], ['emotionalAction'])
  for (const [id, shift] of Object.entries(plan.emotionalAction.byAudience ?? {})) {
    yield* textsIn(shift, ['action'], ['emotionalAction', 'byAudience', id])
  }
  yield* textsIn(plan.story, ['idea'], ['connectedStory'])
  for (const entities of [plan.chapters, plan.connections]) {
    for (const { written, path } of entities.values()) {
      if (written) yield* textsIn(written, ['message', 'callToAction'], path)
    }
  }
}

/** The jobs of the channels, as the plan itself says them. */
export function* roles({ channels }: Pick<Plan, 'channels'>): Generator<PlanText> {
  for (const { written, path } of channels.values()) {
    if (written) yield* textsIn(written, ['role'], path)
  }
}

/** What the objectives want to change. */
export function* goals({ objectives }: Pick<Plan, 'objectives'>): Generator<PlanText> {
  for (const { written, path } of objectives.values()) {
    if (written) yield* textsIn(written, ['what'], path)
  }
}

/** The texts that stand in these fields; names of fields that hold nothing are passed over. */
export function* textsIn(
  fields: object,
  names: readonly string[],
  path: PlanPath,
): Generator<PlanText> {
  for (const name of names) {
    const value = (fields as Readonly<Record<string, unknown>>)[name]
    if (typeof value === 'string') yield { path: [...path, name], field: name, text: value }
  }
}
