import type { PlanPath } from '../../document/node.ts'
import { dayNumber, dayOf } from '../../plan/day.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Milestone as MilestoneFields } from '../../schema/model.generated.ts'
import { said } from '../own-words.ts'

/** A milestone with its day. */
export interface Milestone {
  readonly fields: MilestoneFields
  readonly path: PlanPath
  readonly what: string
  /** As `dayNumber` counts; undefined when it says none. */
  readonly day: number | undefined
}

/** The milestones in the order of their days; those without a day come last. */
export function daysOfMilestones({ calendar }: Pick<Plan, 'calendar'>): readonly Milestone[] {
  const all = (calendar.milestones ?? []).map((fields, at): Milestone => {
    const day = dayOf(fields.date)
    return {
      fields,
      path: ['calendar', 'milestones', at],
      what: said(fields.what) ?? 'no words yet',
      day: day && dayNumber(day),
    }
  })
  const dated = all.filter(({ day }) => day !== undefined)
  return [
    ...dated.sort((a, b) => (a.day ?? 0) - (b.day ?? 0)),
    ...all.filter(({ day }) => day === undefined),
  ]
}
