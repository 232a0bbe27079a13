import type { Plan } from '../../plan/plan.ts'
import type { WrittenValue } from '../../schema/walk.ts'

/** A few words that follow from a value and are shown behind it, without being part of the text. */
export interface HintWords {
  readonly says: string
  /** What the words are worked out from, in a sentence. */
  readonly because?: string
}

/** What hints are worked out from. */
export interface About {
  /** The plan; undefined in a library, which knows neither money nor days of a plan. */
  readonly plan: Plan | undefined
  readonly written: WrittenValue
  /** All the money there is, in the plan's currency; undefined when sums cannot be trusted or there is none. */
  readonly money: () => number | undefined
}

/** One kind of hint: one file, and one line in the list in `hints.ts`. */
export interface HintKind {
  /** As in the setting that switches it off: `commsplan.hints.weekdays`. */
  readonly name: string
  /** What is said of a value; undefined when there is nothing to say. */
  readonly of: (about: About) => HintWords | undefined
}
