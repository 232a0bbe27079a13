import type { Settings as WrittenSettings } from '../schema/model.generated.ts'
import type { Span } from '../text/position.ts'
import type { Limits } from './limits.ts'

/** What is known about a rule by its name. */
export interface KnownRule {
  readonly id: string
  readonly limits?: Limits
  readonly always?: true
}

/** Every rule by its id, those of the team among them. */
export type KnownRules = ReadonlyMap<string, KnownRule>

/** The settings of a team as the rules about them see them: only what could be read and is of the right kind. */
export interface SettingsReport {
  readonly written: WrittenSettings
  readonly rules: KnownRules
  /** Lines of `extends` that lead nowhere. */
  readonly lost: readonly LostBase[]
}

/** A line of `extends` that leads to no settings, and why. */
export interface LostBase {
  readonly written: string
  /** Position in the list, counted from 0. */
  readonly index: number
  readonly reason: 'missing' | 'not-settings' | 'loop'
}

/** A comment that leaves problems out, and what came of it. */
export interface UsedException {
  /** The segment that it stands in, and where in it: the comment from its # on. */
  readonly index: number
  readonly span: Span
  /** What goes when the comment goes: its line, or the blanks before it, too. */
  readonly whole: Span
  readonly rules: readonly NamedRule[]
  /** Why, in the planner's words; empty when nothing is said. */
  readonly reason: string
}

/** A rule that a comment names. */
export interface NamedRule {
  readonly id: string
  /** Counted from the segment's start. */
  readonly span: Span
  /** It left out a problem, or cannot be known to be useless: the rule is off or did not run. */
  readonly isUsed: boolean
}
