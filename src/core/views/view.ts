import type { Analysis } from '../analysis/analysis.ts'
import type { PlanPath } from '../document/node.ts'
import type { Plan } from '../plan/plan.ts'
import type { Html } from './html.ts'

/**
 * Who a page is for: everyone who works on the plan, an executive with one minute, or a client, who does not see what
 * stands in notes, risks and fees.
 */
export type Reader = 'full' | 'executive' | 'client'

/** What every view is drawn from. */
export interface Subject {
  readonly analysis: Analysis
  /** Today as an ISO date, for the line in the calendar; nothing is drawn without it, so that pages repeat. */
  readonly today: string | undefined
  /** True for a page without an editor beside it: lines of the plan are named, and nothing is a link to them. */
  readonly standsAlone?: boolean
  /** Who reads it; everyone when left out. */
  readonly reader?: Reader
  /** Views whose tables the reader has opened: long ones of the others are left out. All are drawn when left out. */
  readonly openTables?: ReadonlySet<string> | undefined
  /** The whole plan, where the plan of `analysis` is only the part that a filter leaves. */
  readonly whole?: Plan | undefined
}

/** One way to look at a plan. It answers one question (look: question, answer, drawing, what is missing, table). */
export interface View {
  /** Stable, for links and tabs: `story`. */
  readonly id: string
  /** The tab's word: `Story`. */
  readonly tab: string
  readonly question: string
  /** Whether a reader's filter changes it; the others always speak of the whole plan. */
  readonly isFiltered?: boolean
  /** Never fails: draws what can be read, and says what is missing. */
  readonly show: (subject: Subject) => Figure
}

/** What a view shows of one plan. */
export interface Figure {
  /** The answer, a sentence with its number; at most 72 characters if the plan's own words allow. */
  readonly answer: string
  /** The drawing: SVG or plain elements. */
  readonly drawing: Html
  /** One sentence on how to read the drawing, where labels do not say it. */
  readonly note?: Html
  /** What is missing, with links to the lines. */
  readonly missing?: Html
  /** The same data for screen readers and for people who prefer tables; left out only when there is no data. */
  readonly table?: Table
  /** True when the plan has nothing to draw yet: the drawing is a grey sample. */
  readonly isEmpty?: boolean
}

/** A table with its heads; rows and columns in the order of the drawing. */
export interface Table {
  /** What the closed table says: "Show as table: 5 chapters, 12 channels". */
  readonly caption: string
  readonly head: readonly string[]
  readonly rows: readonly Row[]
}

/** One row of a table, whose cells are worked out when somebody looks at them. */
export type Row = () => readonly Cell[]

/** One cell; `number` aligns it right, `path` links it to the plan. */
export interface Cell {
  readonly text: string
  readonly number?: boolean
  readonly path?: PlanPath
}
