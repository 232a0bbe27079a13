import type { Entity, Plan } from '../../plan/plan.ts'
import { momentsInOrder } from '../../plan/story.ts'
import { titleOf } from '../../plan/title.ts'
import type { Connection } from '../../schema/model.generated.ts'
import { said } from '../own-words.ts'

/** One moment on its way through the map. */
export interface Lane {
  readonly moment: Entity<Connection>
  /** Its place among all moments, counted from 1. */
  readonly number: number
  readonly title: string
  /** Undefined when the plan does not say it. */
  readonly decision: string | undefined
  /** Whether people can act in it. */
  readonly acts: boolean
  /** The plan's language; undefined when it does not say one. */
  readonly language: string | undefined
}

/** All moments in the order of the story. */
export function lanesOf(plan: Pick<Plan, 'header' | 'chapters' | 'connections'>): readonly Lane[] {
  return momentsInOrder(plan).map((moment, at) => ({
    moment,
    number: at + 1,
    title: titleOf(moment),
    decision: said(moment.fields.decision),
    acts: moment.fields.actionHere === true,
    language: plan.header.language,
  }))
}
