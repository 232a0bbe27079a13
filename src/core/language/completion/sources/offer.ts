import type { Plan } from '../../../plan/plan.ts'
import type { FieldDoc } from '../../../schema/field-types.ts'
import type { Cursor } from '../../cursor/cursor.ts'
import type { Choice } from '../choice.ts'

/** A word that can be a field's value. */
export interface Offer {
  readonly word: string
  readonly sign: Choice['sign']
  /** A title or a few words beside it. */
  readonly beside?: string | undefined
  /** What it means, as markdown. */
  readonly says?: string | undefined
  /** A value and not a text (true, 1): it is written as it is, never in quotes. */
  readonly isAsItIs?: boolean
  /** What is compared with what has been typed; the word if left out. */
  readonly typedAs?: string | undefined
  /** It is read from the word that is being typed, and is there for whatever that word becomes. */
  readonly followsWord?: boolean
}

/** What a source of words looks at. */
export interface About {
  readonly plan: Plan
  readonly cursor: Cursor
  readonly field: FieldDoc
  /** Today as an ISO date. */
  readonly today: string | undefined
  /** Paths of library files near the plan, as they would be written in its imports. */
  readonly libraries: readonly string[]
}
