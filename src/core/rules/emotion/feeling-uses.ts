import type { PlanPath } from '../../document/node.ts'
import { isNoFeeling } from '../../plan/feeling.ts'
import type { Plan } from '../../plan/plan.ts'
import { isToBeWritten } from '../to-be-written.ts'

/** One feeling that the plan names. */
export interface FeelingUse {
  readonly word: string
  readonly path: PlanPath
  /** Whether people have it before they meet the plan, or because of it. */
  readonly when: 'before' | 'after'
}

/** How one group of people should change, with what is left out taken from the emotional action (domain 1.3). */
export interface Shift {
  readonly from: string | undefined
  readonly to: string | undefined
  /** Where the shift is written: its `to` where it has one. */
  readonly path: PlanPath
}

/** The shifts of the plan: the main one first, then those of single audiences. */
export function* shiftsIn({ emotionalAction }: Pick<Plan, 'emotionalAction'>): Generator<Shift> {
  const { from, to, byAudience = {} } = emotionalAction
  yield { from, to, path: ['emotionalAction', 'to'] }
  for (const [id, own] of Object.entries(byAudience)) {
    if (own.from === undefined && own.to === undefined) continue
    const path = ['emotionalAction', 'byAudience', id, own.to === undefined ? 'from' : 'to']
    yield { from: own.from ?? from, to: own.to ?? to, path }
  }
}

/** Feelings that the plan causes: where it wants to go, and how each chapter ends. */
export function* causedFeelings(
  plan: Pick<Plan, 'emotionalAction' | 'chapters'>,
): Generator<FeelingUse> {
  const { to, byAudience = {} } = plan.emotionalAction
  if (to !== undefined) yield { word: to, path: ['emotionalAction', 'to'], when: 'after' }
  for (const [id, own] of Object.entries(byAudience)) {
    const path = ['emotionalAction', 'byAudience', id, 'to']
    if (own.to !== undefined) yield { word: own.to, path, when: 'after' }
  }
  for (const { fields, path } of plan.chapters.values()) {
    const { feeling } = fields
    if (feeling !== undefined) yield { word: feeling, path: [...path, 'feeling'], when: 'after' }
  }
}

/** Every feeling that the plan names, but for those to be avoided. */
export function* feelingsIn(
  plan: Pick<Plan, 'emotionalAction' | 'chapters' | 'connections'>,
): Generator<FeelingUse> {
  const { from, byAudience = {} } = plan.emotionalAction
  if (from !== undefined) yield { word: from, path: ['emotionalAction', 'from'], when: 'before' }
  for (const [id, own] of Object.entries(byAudience)) {
    const path = ['emotionalAction', 'byAudience', id, 'from']
    if (own.from !== undefined) yield { word: own.from, path, when: 'before' }
  }
  yield* causedFeelings(plan)
  for (const { fields, path } of plan.connections.values()) {
    const { mood } = fields
    if (mood !== undefined) yield { word: mood, path: [...path, 'mood'], when: 'before' }
  }
}

/** The word when it may be a feeling; undefined when it is missing, a stand-in, or known to be none. */
export function honestFeeling(word: string | undefined): string | undefined {
  return word === undefined || isToBeWritten(word) || isNoFeeling(word) ? undefined : word
}
