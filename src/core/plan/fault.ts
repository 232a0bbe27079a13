import type { PlanPath } from '../document/node.ts'
import type { Collection, FieldDoc, ListName, ObjectName } from '../schema/field-types.ts'
import type { Span } from '../text/position.ts'

/** What stands where something else was expected. */
export type FoundKind = 'text' | 'number' | 'truth' | 'list' | 'fields' | 'nothing'

/**
 * A value that is not what its field needs. Each kind is explained by one rule of the `structure/` group; the value is
 * left out of the plan, so that no other rule trips over it.
 */
export type Fault = FaultPlace &
  (
    | /** A name that the object does not have. */ {
        readonly kind: 'unknown-field'
        readonly name: string
        readonly object: ObjectName
      }
    | /** A list where named items belong, a word where a list belongs, and so on. */ {
        readonly kind: 'wrong-kind'
        readonly field: FieldDoc
        /** True when one item of a list or map is meant, not the list or map itself. */
        readonly item: boolean
        readonly found: FoundKind
      }
    | {
        readonly kind: 'not-in-list'
        readonly field: FieldDoc
        readonly list: ListName
        readonly value: string
      }
    | { readonly kind: 'bad-date'; readonly field: FieldDoc; readonly text: string }
    | /** Money or a number with signs or thousands marks; `counts` is what it is read as, if it is read as one. */ {
        readonly kind: 'number-as-text'
        readonly field: FieldDoc
        readonly text: string
        readonly counts: number | undefined
      }
    | /** A number, card or code whose digits are lost, because it is read as a number: 0150, 12e5. */ {
        readonly kind: 'digits-lost'
        readonly text: string
        readonly counts: number
      }
    | /** An unquoted NO, yes, on, … in a list of markets, languages or words. */ {
        readonly kind: 'looks-like-no'
        readonly text: string
      }
  )

/** Where a fault is. */
export interface FaultPlace {
  /** From the top of the file to the value, or to the field for an unknown one. */
  readonly path: PlanPath
  /** What to underline: the value, or the name of an unknown field. Counted from the segment's start. */
  readonly span: Span
}

/** A text as it stands in the plan, for rules about wording. The span counts from the segment's start. */
export interface WrittenText {
  readonly path: PlanPath
  readonly field: FieldDoc
  readonly value: string
  readonly span: Span
}

/** A field that the format asks for and that neither the plan nor a library gives. */
export interface Missing {
  /** The object that lacks the field: `['channels', 'shop']`, or `[]` for the plan itself. */
  readonly path: PlanPath
  readonly object: ObjectName
  readonly field: FieldDoc
}

/** A name that stands twice in the same place; the later one hides the earlier in other tools. */
export interface Duplicate {
  /** Path of the entry or field. */
  readonly path: PlanPath
  /** Which one of the equal names this is, counted from 0; the first is never a duplicate. */
  readonly occurrence: number
  /** What the entries of this place are, if they are entities. */
  readonly collection: Collection | undefined
}
