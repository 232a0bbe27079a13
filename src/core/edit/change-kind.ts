import type { Change } from './change.ts'
import type { PlanText } from './plan-text.ts'
import type { Step } from './steps.ts'
import type { Wish } from './wish.ts'

/** The changes that begin with this word. */
export type ChangeThat<Does extends Change['do']> = Extract<Change, { readonly do: Does }>

/** What one kind of change does to the text, and what the plan should say afterwards. */
export interface ChangeKind<One extends Change> {
  /** The steps that lead there; none when the plan already says so, undefined when the change cannot be done. */
  readonly steps: (plan: PlanText, change: One) => readonly Step[] | undefined
  /** Asked only when there are steps. */
  readonly wishes: (plan: PlanText, change: One) => readonly Wish[]
}
