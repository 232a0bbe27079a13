import type { Plan } from '../../plan/plan.ts'
import { plainWordsOf } from '../../plan/title.ts'
import type { Fix } from '../rule.ts'
import { freeName, toBeWritten } from '../to-be-written.ts'

/** Adds an objective that is counted by a metric; what it is about, and its numbers, are to be written. */
export function addObjective(plan: Pick<Plan, 'objectives'>, metric: string): Fix {
  const id = freeName(metric, plan.objectives)
  const value = { what: toBeWritten, metric }
  return {
    title: `Add an objective for ${plainWordsOf(metric)}, to be filled in`,
    changes: [{ do: 'set', path: ['objectives', id], value }],
  }
}
