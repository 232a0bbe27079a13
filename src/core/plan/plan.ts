import type { PlanPath } from '../document/node.ts'
import type { Collection, RefersTo } from '../schema/field-types.ts'
import type {
  Activity,
  Audience,
  Brand,
  Budget,
  Calendar,
  Channel,
  Chapter,
  Compliance,
  ConnectedStory,
  Connection,
  EmotionalAction,
  Evidence,
  Measurement,
  Objective,
  PlanHeader,
  Proof,
  Responsibility,
  Risk,
  Team,
  Vocabulary,
} from '../schema/model.generated.ts'
import type { Duplicate, Missing } from './fault.ts'

/**
 * Something a plan refers to by its id: a channel, a chapter, a team. It holds only what could be read and is of the
 * right kind; what is wrong is a problem elsewhere and simply missing here, so a view or a rule never has to doubt a
 * value. Entities never change; one whose text says the same as before is the same object.
 */
export interface Entity<Fields> {
  readonly id: string
  readonly collection: Collection
  /** What holds for this entity: the library's fields with the plan's own laid on top (domain 1.7). */
  readonly fields: Fields
  /** What this plan itself says; undefined when the entity comes from a library alone. */
  readonly written: Fields | undefined
  /** The library entity underneath, if there is one. */
  readonly shared: SharedEntity<Fields> | undefined
  /** Where the entity stands, or would stand, in the plan: `['channels', 'shop']`. */
  readonly path: PlanPath
}

/** An entity as a library says it. */
export interface SharedEntity<Fields> {
  readonly id: string
  readonly fields: Fields
  /** The library's address (a URI). */
  readonly library: string
}

/** Entities by id, in the order of the file; those of libraries follow. */
export type Entities<Fields> = ReadonlyMap<string, Entity<Fields>>

/** One use of an id: who names what, where. */
export interface Reference {
  /** What the id should be. */
  readonly to: RefersTo
  readonly id: string
  /** Where the id stands: `['channels', 'shop', 'handsOffTo', 0, 'channel']`; for a map's id, the entry. */
  readonly path: PlanPath
  /** Free text is fine here, too, so an unknown id is no fault. */
  readonly orText: boolean
}

/** One line of `imports` and what came of it. */
export interface Import {
  /** As written. */
  readonly path: string
  /** Where it stands in the plan. */
  readonly at: PlanPath
  readonly outcome: ImportOutcome
}

/**
 * What came of an import. `missing` holds for files that do not exist, cannot be read or lie outside the workspace
 * alike, so that nobody can learn from it which files exist.
 */
export type ImportOutcome =
  | { readonly kind: 'library'; readonly uri: string; readonly name: string | undefined }
  | { readonly kind: 'missing' }
  | { readonly kind: 'not-a-library'; readonly uri: string }
  | { readonly kind: 'unreadable'; readonly uri: string }
  | { readonly kind: 'loop'; readonly uris: readonly string[] }

/** An id that two libraries define and the plan does not (domain 1.7). */
export interface Clash {
  readonly collection: Collection
  readonly id: string
  /** Addresses (URIs) of the libraries. */
  readonly libraries: readonly string[]
  /** Where the id is used or, if nowhere, the second import. */
  readonly path: PlanPath
}

/** Everything libraries offer, used or not. */
export interface Shared {
  readonly brands: ReadonlyMap<string, SharedEntity<Brand>>
  readonly audiences: ReadonlyMap<string, SharedEntity<Audience>>
  readonly channels: ReadonlyMap<string, SharedEntity<Channel>>
  readonly teams: ReadonlyMap<string, SharedEntity<Team>>
  readonly evidence: ReadonlyMap<string, SharedEntity<Evidence>>
}

/**
 * A plan as its readers understand it: everything by name, libraries laid underneath (domain 1.7). Values that follow
 * from others (used channels, money, stages) are functions beside this file. Every part keeps its identity as long as
 * what it says stays the same, so that whatever was worked out from it can be kept.
 */
export interface Plan {
  /** The file's address (a URI), or '' when there is none. */
  readonly uri: string
  readonly header: PlanHeader
  /** The brand, from the plan or from the library whose id the plan names; undefined when there is none. */
  readonly brand: Entity<Brand> | undefined
  readonly proofs: Entities<Proof>
  readonly objectives: Entities<Objective>
  readonly audiences: Entities<Audience>
  readonly emotionalAction: EmotionalAction
  /** The story without its chapters. */
  readonly story: Omit<ConnectedStory, 'chapters'>
  readonly chapters: Entities<Chapter>
  readonly channels: Entities<Channel>
  readonly connections: Entities<Connection>
  /** The calendar without its activities. */
  readonly calendar: Omit<Calendar, 'activities'>
  readonly activities: Entities<Activity>
  readonly budget: PlanBudget
  readonly measurement: Measurement
  readonly teams: Entities<Team>
  readonly responsibilities: readonly Responsibility[]
  readonly evidence: Entities<Evidence>
  readonly compliance: Compliance
  readonly risks: readonly Risk[]
  readonly notes: string | undefined
  readonly imports: readonly Import[]
  readonly clashes: readonly Clash[]
  readonly shared: Shared
  /** Words that the team and libraries add to the suggestion lists (domain 1.7). */
  readonly vocabulary: Vocabulary
  /** Countries in which a yes to e-mail counts only when people confirm it: Germany, and what the team has set. */
  readonly confirmsEmail: readonly string[]
  /** Every use of an id in the plan, in the order of the file. */
  readonly references: readonly Reference[]
  /** Fields that the format asks for and nobody gives, in the order of the file; libraries are taken into account. */
  readonly missing: readonly Missing[]
  readonly duplicates: readonly Duplicate[]
  /** The format version that the file names, as written, when this release does not know it. */
  readonly unknownVersion: string | undefined
  /** Top-level fields that are written, whatever they hold, in the order of the file. */
  readonly sections: readonly string[]
  /**
   * Sections of which some line cannot be read, or whose entries are written as something else: nothing can be said about
   * what is missing there.
   */
  readonly unread: ReadonlySet<string>
  /** Paths of values that are written but cannot be used, for `isSpoiled`: they are wrong, not missing. */
  readonly spoiled: ReadonlySet<string>
}

/** The budget as written, or without some of it. */
export interface PlanBudget extends Budget {
  /** True when costs of agencies are left out, of the total, too; then nothing can be said about what markets get. */
  readonly isWithoutFees?: true
}

/** A part of the plan that a rule may look at; rules name the parts that they use and run again when one changes. */
export type PlanPart = Exclude<keyof Plan, 'uri'>
