import type { PlanPath } from '../../document/node.ts'
import { languageOf } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'
import { noteWordsRead } from '../../plan/words-read.ts'
import { isToBeWritten } from '../to-be-written.ts'

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
export function customerTexts(plan: CustomerPlan): readonly PlanText[] {
  noteWordsRead()
  const before = gathered.get(plan.chapters)
  if (before && customerParts.every((part) => before.plan[part] === plan[part])) return before.texts
  const { header, vocabulary, brand, emotionalAction, story, chapters, connections } = plan
  const parts = { header, vocabulary, brand, emotionalAction, story, chapters, connections }
  const texts = [...gather(plan)]
  gathered.set(chapters, { plan: parts, texts })
  return texts
}

/** The last answer for these chapters: most rules about wording ask the same question about the same plan. */
const gathered = new WeakMap<
  Plan['chapters'],
  { readonly plan: CustomerPlan; readonly texts: readonly PlanText[] }
>()

const said = ['message', 'callToAction'] as const

function* gather(plan: CustomerPlan): Generator<PlanText> {
  if (plan.brand?.written) yield* textsIn(plan.brand.written, ['promise'], ['brand'])
  yield* textsIn(plan.emotionalAction, ['action'], ['emotionalAction'])
  for (const [id, shift] of Object.entries(plan.emotionalAction.byAudience ?? {})) {
    yield* textsIn(shift, ['action'], ['emotionalAction', 'byAudience', id])
  }
  yield* textsIn(plan.story, ['idea'], ['connectedStory'])
  for (const entities of [plan.chapters, plan.connections]) {
    for (const { written, path } of entities.values()) {
      if (written) yield* textsIn(written, said, path)
    }
  }
}

const role = ['role'] as const

const what = ['what'] as const

/** The jobs of the channels, as the plan itself says them. */
export function* roles({ channels }: Pick<Plan, 'channels'>): Generator<PlanText> {
  for (const { written, path } of channels.values()) {
    if (written) yield* textsIn(written, role, path)
  }
}

/** What the objectives want to change. */
export function* goals({ objectives }: Pick<Plan, 'objectives'>): Generator<PlanText> {
  for (const { written, path } of objectives.values()) {
    if (written) yield* textsIn(written, what, path)
  }
}

interface KnownTexts {
  readonly path: PlanPath
  readonly texts: readonly PlanText[]
}

/** Texts by the names of the fields and by the object that has them; they stay the same as long as it does. */
const known = new WeakMap<readonly string[], WeakMap<object, KnownTexts>>()

/**
 * The texts that stand in these fields; what is still to be written is passed over. Texts are kept for the next time when
 * `names` and `path` are the same lists as before.
 */
export function textsIn(
  fields: object,
  names: readonly string[],
  path: PlanPath,
): readonly PlanText[] {
  // What is remembered counts as read, too.
  noteWordsRead()
  const byFields = known.get(names) ?? new WeakMap<object, KnownTexts>()
  const before = byFields.get(fields)
  if (before?.path === path) return before.texts
  const texts: PlanText[] = []
  for (const name of names) {
    const value = (fields as Readonly<Record<string, unknown>>)[name]
    if (typeof value !== 'string' || isToBeWritten(value)) continue
    texts.push({ path: [...path, name], field: name, text: value })
  }
  byFields.set(fields, { path, texts })
  known.set(names, byFields)
  return texts
}

/** The same look at a text, taken once in the text's life: an edit elsewhere does not read every text again. */
export function remembered<Found>(look: (text: string) => Found): (text: PlanText) => Found {
  const found = new WeakMap<PlanText, { readonly value: Found }>()
  return (text) => {
    const before = found.get(text)
    if (before) return before.value
    const value = look(text.text)
    found.set(text, { value })
    return value
  }
}
