import type { PlanDocument } from '../document/document.ts'
import type { Plan } from '../plan/plan.ts'
import type { Fix, Place } from '../rules/rule.ts'
import type { Range } from '../text/position.ts'

/** How loudly a problem is said; `off` is not said at all. The words are those of LSP, in the same order. */
export type Severity = 'error' | 'warning' | 'information' | 'hint'

/** One problem, ready to show. */
export interface Problem {
  /** The rule's id: `structure/bad-date`. */
  readonly rule: string
  readonly severity: Severity
  /** What is wrong and what to do, in the planner's words. */
  readonly message: string
  /** 0-based, UTF-16, in the text that was analysed. */
  readonly range: Range
  readonly related: readonly RelatedProblem[]
  readonly fixes: readonly Fix[]
  readonly place: Place
}

/** Another place that belongs to a problem; `uri` is missing when it is in the same file. */
export interface RelatedProblem {
  readonly message: string
  readonly uri: string | undefined
  readonly range: Range
}

/** What is known about one version of a text. It never changes; the analysis of the next version starts from it. */
export interface Analysis {
  readonly uri: string
  readonly document: PlanDocument
  readonly plan: Plan
  /** In the order of the text. */
  readonly problems: readonly Problem[]
}
