import type { Entity } from '../../plan/plan.ts'
import { isSpoiled } from '../../plan/unread.ts'
import type { Objective } from '../../schema/model.generated.ts'
import { calledObjective } from '../parts.ts'
import { type Finding, type Fix, planRule } from '../rule.ts'
import { inWords } from '../words.ts'
import { honestFeeling } from './feeling-uses.ts'

/** An objective shows whether people felt it. */
export const notMeasured = planRule({
  id: 'emotion/not-measured',
  class: 'completeness',
  title: 'A feeling that nobody measures',
  why: 'Feelings decide who comes back and who recommends. A feeling without a number, a goal and a date is decoration, and is cut first.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'objectives', 'unread', 'spoiled'],
  check: function* (plan) {
    // Where the whole first move is missing, that is what has to be said.
    if (Object.keys(plan.emotionalAction).length === 0) return
    if (plan.unread.has('emotionalAction') || plan.unread.has('objectives')) return
    const path = ['emotionalAction', 'measuredBy']
    if (isSpoiled(plan, path)) return
    const { measuredBy = [] } = plan.emotionalAction
    const linked = measuredBy.flatMap((id) => plan.objectives.get(id) ?? [])
    if (linked.some((objective) => missingIn(objective).length === 0)) return
    // Names that lead nowhere are told elsewhere.
    if (measuredBy.length > linked.length) return
    const to = honestFeeling(plan.emotionalAction.to)
    const asks = `How will you know that people felt ${to === undefined ? 'it' : `“${to}”`}?`
    const complete = [...plan.objectives.values()].filter(
      (objective) => missingIn(objective).length === 0,
    )
    const [first] = linked
    yield {
      at: { path },
      says: first ? `${asks} ${completing(first)}` : `${asks} ${linking(complete.length > 0)}`,
      fixes: complete.slice(0, 3).map((objective) => link(objective)),
    } satisfies Finding
  },
  examples: {
    good: [
      `emotionalAction:
  measuredBy: [checks]`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  measuredBy:`,
        says: ['How will you know that people felt “proud”? Name an objective under “measuredBy”.'],
        fixed: `emotionalAction:
  measuredBy: [checks]`,
      },
      {
        plan: `objectives:
  checks:
    to:
    by:`,
        says: [
          'How will you know that people felt “proud”? Give the objective “More riders bring a bicycle in for a check” its “to” and “by”.',
        ],
      },
    ],
  },
})

const needed = ['metric', 'from', 'to', 'by'] as const

function missingIn({ fields }: Entity<Objective>): readonly string[] {
  return needed.filter((name) => fields[name] === undefined)
}

function completing(objective: Entity<Objective>): string {
  const names = missingIn(objective).map((name) => `“${name}”`)
  return `Give the objective “${calledObjective(objective)}” its ${inWords(names, 'and')}.`
}

function linking(hasComplete: boolean): string {
  return hasComplete
    ? 'Name an objective under “measuredBy”.'
    : 'Write an objective with a metric, from, to and by, and name it under “measuredBy”.'
}

function link(objective: Entity<Objective>): Fix {
  return {
    title: `Measure it by the objective “${calledObjective(objective)}”`,
    changes: [{ do: 'append', path: ['emotionalAction', 'measuredBy'], value: objective.id }],
  }
}
