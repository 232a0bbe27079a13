import type { Readiness } from '../../analysis/readiness.ts'
import type { Status } from '../../plan/header.ts'
import type { Severity } from '../../settings/severity.ts'
import type { Range } from '../../text/position.ts'

/** What an editor shows about a file as a whole: what it is, how far it has come, what is wrong where. */
export interface PlanSummary {
  readonly kind: 'plan' | 'library'
  /** The plan's or the library's name; undefined when it has none yet. */
  readonly name: string | undefined
  /** Where the plan is in its life; undefined for libraries. */
  readonly status: Status | undefined
  readonly libraries: readonly UsedLibrary[]
  readonly problems: ProblemCounts
  /** For a plan the three moves, then the foundations; for a library its sections. */
  readonly parts: readonly SummaryPart[]
}

/** One line of `imports`. */
export interface UsedLibrary {
  /** The library's name, or the line as written. */
  readonly name: string
  /** Whether the library was found and can be read. */
  readonly isRead: boolean
}

/** How many problems there are, by how loudly they are said. */
export type ProblemCounts = Readonly<Record<Severity, number>>

/** One section. */
export interface SummaryPart {
  /** The section's name in the file. */
  readonly section: string
  /** What planners call it: "Connected story". */
  readonly title: string
  /** Whether it is one of the three moves; the others are what these stand on. */
  readonly move: 'feel' | 'tell' | 'meet' | undefined
  readonly readiness: Readiness['state']
  /** What is still to be done, in a few words; '' when nothing is. */
  readonly open: string
  /** Where its name stands, or where it belongs nearest; 0-based. */
  readonly range: Range
  /** How many there are, without hints. */
  readonly problems: number
  readonly entries: readonly SummaryEntry[]
}

/** One entry of a section. */
export interface SummaryEntry {
  readonly title: string
  /** A few words beside the title, or ''. */
  readonly says: string
  readonly range: Range
  /** As for the section. */
  readonly problems: number
}
