import type { Mishap } from '../document/mishap.ts'
import type { PlanPath } from '../document/node.ts'
import type { Segment } from '../document/segment.ts'
import type { Change } from '../edit/change.ts'
import type { Fault, WrittenText } from '../plan/fault.ts'
import type { Entity, Plan, PlanPart } from '../plan/plan.ts'
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
  /** Plans that show the rule at work; they are run as tests and printed on the rule's page. */
  readonly examples: RuleExamples
}

/** Examples are fragments: what a fragment leaves out is taken from a small sound plan (see `test/rules/fragment.ts`). */
export interface RuleExamples {
  /** Fragments on which the rule has nothing to say. */
  readonly good: readonly string[]
  readonly bad: readonly BadExample[]
}

/** A fragment on which the rule speaks. */
export interface BadExample {
  readonly plan: string
  /** The messages, in order. */
  readonly says: readonly string[]
  /** The fragment after the first fix of each problem, where there is one. */
  readonly fixed?: string
}

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
}

/** One way to mend a problem. */
export interface Fix {
  /** What will happen, as an instruction: "Put quotes around the text". */
  readonly title: string
  readonly changes: readonly Change[]
}

/** A segment as rules see it: its mishaps (text lost or unreadable) and the values that are not what their field needs. */
export interface SegmentReport {
  readonly segment: Segment
  /** Position of the segment in its document; changes made from findings name it. */
  readonly index: number
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
> extends RuleMeta {
  readonly looksAt: Name
  readonly uses: readonly Part[]
  readonly check: (entity: EntityOf[Name], plan: Pick<Plan, Part>) => Iterable<Finding>
}

/** Looks at the plan as a whole; findings are kept as long as the parts that it uses. */
export interface PlanRule<Part extends PlanPart = PlanPart> extends RuleMeta {
  readonly looksAt: 'plan'
  readonly uses: readonly Part[]
  readonly check: (plan: Pick<Plan, Part>) => Iterable<Finding>
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
  [Name in keyof EntityOf]: EntityRule<Name, any>
}[keyof EntityOf]

/** Any rule. */
// biome-ignore lint/suspicious/noExplicitAny: which parts a rule names is held by its builder; in a list they differ
export type Rule = SegmentRule | AnyEntityRule | PlanRule<any> | TextRule<any>

/** Declares a rule about one segment of the text. */
export function segmentRule(rule: Omit<SegmentRule, 'looksAt'>): SegmentRule {
  return { ...rule, looksAt: 'segment' }
}

/** Declares a rule about one kind of entity. `check` may look at the parts named in `uses`, and at nothing else. */
export function entityRule<Name extends keyof EntityOf, const Part extends PlanPart>(
  rule: EntityRule<Name, Part>,
): EntityRule<Name, Part> {
  return rule
}

/** Declares a rule about the plan as a whole. `check` may look at the parts named in `uses`, and at nothing else. */
export function planRule<const Part extends PlanPart>(
  rule: Omit<PlanRule<Part>, 'looksAt'>,
): PlanRule<Part> {
  return { ...rule, looksAt: 'plan' }
}

/** Declares a rule about single texts. `check` may look at the parts named in `uses`, and at nothing else. */
export function textRule<const Part extends PlanPart>(
  rule: Omit<TextRule<Part>, 'looksAt'>,
): TextRule<Part> {
  return { ...rule, looksAt: 'texts' }
}
