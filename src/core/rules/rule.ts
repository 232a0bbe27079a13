import type { Mishap } from '../document/mishap.ts'
import type { PlanPath } from '../document/node.ts'
import type { Segment } from '../document/segment.ts'
import type { Change } from '../edit/change.ts'
import type { Fault, WrittenText } from '../plan/fault.ts'
import type { Entity, Plan, PlanPart } from '../plan/plan.ts'
import type { FileKind } from '../schema/field-at.ts'
import type {
  Activity,
  Audience,
  Channel,
  Chapter,
  Connection,
  Evidence,
  Objective,
  Proof,
  Team,
} from '../schema/model.generated.ts'
import type { Span } from '../text/position.ts'
import type { Limits, LimitsFor } from './limits.ts'
import type { KnownRules, SettingsReport, UsedException } from './reports.ts'
import type { RuleMeta } from './rule-meta.ts'

/** One problem that a rule found. */
export interface Finding {
  readonly at: Place
  /** What is wrong and what to do, in the planner's words. */
  readonly says: string
  /** Other places that the reader should see: the other half of a clash. */
  readonly related?: readonly Related[]
  /** Ways to mend it, best first. Nothing is offered that would leave the rule's problem standing. */
  readonly fixes?: readonly Fix[]
}

/**
 * Where a finding points: along a path from the top of the plan (at the field's `name` or its `value`; by default at
 * a text or number itself and at the name of anything larger; a path that leads nowhere points to the nearest part above), or at a span of
 * the segment under view, in UTF-16 offsets from the segment's start.
 */
export type Place =
  | {
      readonly path: PlanPath
      readonly part?: 'name' | 'value'
      /** Which of several equal names is meant, counted from 0; the first if left out. */
      readonly occurrence?: number
    }
  | { readonly span: Span }

/** A place with a word why it is shown; `library` is the address (URI) of another file. */
export interface Related {
  readonly says: string
  readonly path: PlanPath
  /** Which of several equal names is meant, counted from 0; the last, which counts, if left out. */
  readonly occurrence?: number
  readonly library?: string
  /** Address (URI) of another plan that was looked at with this one. */
  readonly otherPlan?: string
}

/** One way to mend a problem. */
export interface Fix {
  /** What will happen, as an instruction: "Put quotes around the text". */
  readonly title: string
  readonly changes: readonly Change[]
  /** There is one thing that the planner can have meant: it may be made together with others, without asking. */
  readonly sure?: boolean
}

/** A segment as rules see it: its mishaps (text lost or unreadable) and the values that are not what their field needs. */
export interface SegmentReport {
  readonly segment: Segment
  /** Position of the segment in its document; changes made from findings name it. */
  readonly index: number
  readonly file: FileKind
  readonly mishaps: readonly Mishap[]
  readonly faults: readonly Fault[]
  /** Every text that is written in the segment. */
  readonly texts: readonly WrittenText[]
}

/** What entity rules look at, by collection. */
export interface EntityOf {
  readonly objectives: Entity<Objective>
  readonly audiences: Entity<Audience>
  readonly chapters: Entity<Chapter>
  readonly channels: Entity<Channel>
  readonly connections: Entity<Connection>
  readonly activities: Entity<Activity>
  readonly teams: Entity<Team>
  readonly evidence: Entity<Evidence>
  readonly proofs: Entity<Proof>
}

/** Looks at one segment of the text; its findings are kept as long as the segment lives. */
export interface SegmentRule extends RuleMeta {
  readonly looksAt: 'segment'
  readonly check: (report: SegmentReport) => Iterable<Finding>
}

/** Looks at one entity after the other; findings are kept as long as the entity and the parts that it uses. */
export interface EntityRule<
  Name extends keyof EntityOf = keyof EntityOf,
  Part extends PlanPart = PlanPart,
  Declared extends Limits = Limits,
> extends RuleMeta {
  readonly looksAt: Name
  readonly uses: readonly Part[]
  readonly limits?: Declared
  readonly check: (
    entity: EntityOf[Name],
    plan: Pick<Plan, Part>,
    limits: LimitsFor<Declared>,
  ) => Iterable<Finding>
}

/** Looks at the plan as a whole; findings are kept as long as the parts that it uses. */
export interface PlanRule<Part extends PlanPart = PlanPart, Declared extends Limits = Limits>
  extends RuleMeta {
  readonly looksAt: 'plan'
  readonly uses: readonly Part[]
  readonly limits?: Declared
  readonly check: (plan: Pick<Plan, Part>, limits: LimitsFor<Declared>) => Iterable<Finding>
}

/** Looks at a plan among the other plans of the workspace; findings are kept as long as what was read of them. */
export interface PlansRule<Known = unknown> extends RuleMeta {
  readonly looksAt: 'plans'
  /** Gathers once what has to be known of all plans of the workspace, in the order of their addresses. */
  readonly gather: (plans: readonly Plan[]) => Known
  /** Finds what concerns `plan`, and not what only others hear of; `known` may hold an older version of it, to be left out. */
  readonly check: (plan: Plan, known: Known) => Iterable<Finding>
}

/** A rule over several plans, whatever it gathers. */
// biome-ignore lint/suspicious/noExplicitAny: what a rule gathers is held by `plansRule`; in a list it differs
export type AnyPlansRule = PlansRule<any>

/** Looks at the settings of a team. */
export interface SettingsRule extends RuleMeta {
  readonly looksAt: 'settings'
  readonly check: (report: SettingsReport) => Iterable<Finding>
}

/** Looks at a comment that leaves problems out, once it is known what it leaves out; places are spans of its segment. */
export interface ExceptionRule extends RuleMeta {
  readonly looksAt: 'exceptions'
  readonly check: (exception: UsedException, rules: KnownRules) => Iterable<Finding>
}

/** One text of a plan. */
export interface PlanText {
  readonly path: PlanPath
  /** The field's name: `promise`, `message`. */
  readonly field: string
  readonly text: string
}

/** Sections whose texts rules look at. */
export type SectionOfTexts = 'header' | 'brand' | 'story' | 'emotionalAction'

/** Texts of a plan: some fields of a section, or of each entity of a collection. */
export interface TextFields {
  readonly part: SectionOfTexts | keyof EntityOf
  readonly fields: readonly string[]
}

/**
 * Looks at one text after the other: at what the plan itself says, in English, and not at what is still to be written.
 * Findings are kept as long as the text and the parts that the rule uses.
 */
export interface TextRule<Part extends PlanPart = PlanPart> extends RuleMeta {
  readonly looksAt: 'texts'
  readonly texts: readonly TextFields[]
  readonly uses: readonly Part[]
  readonly check: (text: PlanText, plan: Pick<Plan, Part>) => Iterable<Finding>
}

/** A rule about any kind of entity. Its `check` sees only the parts of the plan that it names, so none is forgotten. */
export type AnyEntityRule = {
  // biome-ignore lint/suspicious/noExplicitAny: which parts a rule names is held by `entityRule`; in a list they differ
  [Name in keyof EntityOf]: EntityRule<Name, any, any>
}[keyof EntityOf]

/** A rule about the plan as a whole. */
// biome-ignore lint/suspicious/noExplicitAny: which parts a rule names is held by `planRule`; in a list they differ
export type AnyPlanRule = PlanRule<any, any>

/** A rule about single texts. */
// biome-ignore lint/suspicious/noExplicitAny: which parts a rule names is held by `textRule`; in a list they differ
export type AnyTextRule = TextRule<any>

/** Any rule. */
export type Rule =
  | SegmentRule
  | AnyEntityRule
  | AnyPlanRule
  | AnyTextRule
  | AnyPlansRule
  | SettingsRule
  | ExceptionRule

/** Declares a rule about one segment of the text. */
export function segmentRule(rule: Omit<SegmentRule, 'looksAt'>): SegmentRule {
  return { ...rule, looksAt: 'segment' }
}

/**
 * Declares a rule about one kind of entity. `check` may look at the parts named in `uses` and at the numbers named in
 * `limits`, and at nothing else.
 */
export function entityRule<
  Name extends keyof EntityOf,
  const Part extends PlanPart,
  const Declared extends Limits = Record<never, never>,
>(rule: EntityRule<Name, Part, Declared>): EntityRule<Name, Part, Declared> {
  return rule
}

/**
 * Declares a rule about the plan as a whole. `check` may look at the parts named in `uses` and at the numbers named in
 * `limits`, and at nothing else.
 */
export function planRule<
  const Part extends PlanPart,
  const Declared extends Limits = Record<never, never>,
>(rule: Omit<PlanRule<Part, Declared>, 'looksAt'>): PlanRule<Part, Declared> {
  return { ...rule, looksAt: 'plan' }
}

/** Declares a rule about single texts. `check` may look at the parts named in `uses`, and at nothing else. */
export function textRule<const Part extends PlanPart>(
  rule: Omit<TextRule<Part>, 'looksAt'>,
): TextRule<Part> {
  return { ...rule, looksAt: 'texts' }
}

/** Declares a rule about a plan among others. */
export function plansRule<Known>(rule: Omit<PlansRule<Known>, 'looksAt'>): PlansRule<Known> {
  return { ...rule, looksAt: 'plans' }
}

/** Declares a rule about the settings of a team. */
export function settingsRule(rule: Omit<SettingsRule, 'looksAt'>): SettingsRule {
  return { ...rule, looksAt: 'settings' }
}

/** Declares a rule about the comments that leave problems out. */
export function exceptionRule(rule: Omit<ExceptionRule, 'looksAt'>): ExceptionRule {
  return { ...rule, looksAt: 'exceptions' }
}
