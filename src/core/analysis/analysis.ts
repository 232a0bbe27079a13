import type { PlanDocument } from '../document/document.ts'
import type { Plan } from '../plan/plan.ts'
import type { Fix, Place } from '../rules/rule.ts'
import type { Settings } from '../settings/settings.ts'
import type { Severity } from '../settings/severity.ts'
import type { Range } from '../text/position.ts'

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
  /** Where each of several is that are said together (in drafts): the same rule in the same section. */
  readonly together?: readonly Place[]
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
  /** In the order of the text; worked out when they are first asked for. */
  readonly problems: readonly Problem[]
  /** What the team has agreed on, as far as it was known. */
  readonly settings: Settings
}
