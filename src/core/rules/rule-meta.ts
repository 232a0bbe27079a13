import type { Limits } from './limits.ts'

/**
 * How much a rule matters; together with the plan's status it decides the severity (domain section 2):
 * - `fault`: cannot be right
 * - `completeness`: something needed is missing
 * - `quality`: could be better, or does not fit together
 * - `law`: access and law (never legal advice)
 * - `tip`: worth a thought
 */
export type RuleClass = 'fault' | 'completeness' | 'quality' | 'law' | 'tip'

/** What every rule says about itself; its documentation page and its tests are made from it. */
export interface RuleMeta {
  /** `group/name`, the same as its file: `structure/bad-date`. */
  readonly id: `${string}/${string}`
  readonly class: RuleClass
  /** What the rule looks for, in a few words: "A date that cannot be read". */
  readonly title: string
  /** Why it matters, in one or two sentences for a planner. */
  readonly why: string
  /** Where the rule comes from, in words, if it has a source outside this project. */
  readonly source?: string
  /** Version of the extension that first had the rule. */
  readonly since: string
  /** The rule holds for libraries, too; without this it looks at plans only. Rules about segments always hold. */
  readonly libraries?: true
  /** Numbers that the rule goes by and that a team can set otherwise, by the name that stands in the settings. */
  readonly limits?: Limits
  /** The rule cannot be switched off or left out: where it speaks, nothing else can be known. */
  readonly always?: true
  /** Plans that show the rule at work; they are run as tests and printed on the rule's page. */
  readonly examples: RuleExamples
}

/**
 * Examples are fragments: what a fragment leaves out is taken from a small sound plan (see `test/rules/fragment.ts`).
 * Those of a rule about settings are whole files without their first line.
 */
export interface RuleExamples {
  /** Fragments on which the rule has nothing to say. */
  readonly good: readonly string[]
  readonly bad: readonly BadExample[]
  /** A fragment of another plan that lies beside each of them, for rules over several plans. */
  readonly beside?: string
}

/** A fragment on which the rule speaks. */
export interface BadExample {
  readonly plan: string
  /** The messages, in order. */
  readonly says: readonly string[]
  /** The fragment after the first fix of each problem, where there is one. */
  readonly fixed?: string
}
