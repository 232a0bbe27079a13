import type { PlanPath } from '../document/node.ts'
import type { Collection } from '../schema/field-types.ts'
import type { Span } from '../text/position.ts'

/** A value as a planner would write it. */
export type PlanValue =
  | string
  | number
  | boolean
  | readonly PlanValue[]
  | { readonly [name: string]: PlanValue }

/**
 * One change to a plan, said in the words of the plan. `editsFor` turns it into the smallest edits of the text;
 * everything else in the file (comments, blank lines, quotes, order) stays as it is.
 */
export type Change =
  /** Replace the text in a span of one segment by another, letter by letter. */
  | { readonly do: 'replace'; readonly segment: number; readonly span: Span; readonly text: string }
  /** Give a field a value; the field and the sections above it are added where they are missing. */
  | { readonly do: 'set'; readonly path: PlanPath; readonly value: PlanValue }
  /** Put a value at the end of a list; the list is added where it is missing. */
  | { readonly do: 'append'; readonly path: PlanPath; readonly value: PlanValue }
  /** Rename a field or entry where it stands (references stay). */
  | {
      readonly do: 'rename-field'
      readonly path: PlanPath
      readonly to: string
      /** Which of several equal names is meant, counted from 0; the first if left out. */
      readonly occurrence?: number
    }
  /** Rename an entry, or a stage of the plan's own journey, and every reference to it in this file. */
  | {
      readonly do: 'rename-id'
      readonly collection: Collection | 'stages'
      readonly id: string
      readonly to: string
      /** For a reason to believe in a library: only where it belongs to this brand. */
      readonly brand?: string
    }
  /** Take out a field, entry or list item with the lines that belong to it; whoever holds nothing then goes, too. */
  | { readonly do: 'remove'; readonly path: PlanPath; readonly occurrence?: number }
  /** Take out all that a field holds; the field stays as empty braces or brackets, with the comments that are its own. */
  | { readonly do: 'empty'; readonly path: PlanPath }
  /** Write fields or items on lines of their own instead of between braces or brackets, or the other way round. */
  | { readonly do: 'restyle'; readonly path: PlanPath; readonly as: 'lines' | 'braces' }
  /** Put the sections of the file in the order of the format; comments travel with their section. */
  | { readonly do: 'order-sections' }
  /** Put quotes around the text in a span, escaping what must be. */
  | { readonly do: 'quote'; readonly segment: number; readonly span: Span }
