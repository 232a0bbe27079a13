import { filterIn, type PlanFilter } from '../../core/index.ts'

/** What a panel keeps while it is hidden, and over a restart. */
export interface PanelState {
  /** Address of the plan. */
  readonly source: string
  /** It stays with its plan, whatever the active editor shows. */
  readonly isLocked: boolean
  /** It is drawn on white paper, whatever the theme. */
  readonly isLight: boolean
  /** What the reader wants to see of the plan. */
  readonly filter: PlanFilter
  /** How far the page was scrolled, in pixels. */
  readonly scrollTop: number
}

/** The state that something kept is; what is missing or wrong in it is as in a new panel. */
export function panelStateIn(kept: unknown): PanelState {
  const { source, isLocked, isLight, filter, scrollTop } = (kept ?? {}) as Record<string, unknown>
  return {
    source: typeof source === 'string' ? source : '',
    isLocked: isLocked === true,
    isLight: isLight === true,
    filter: filterIn(filter),
    scrollTop: Number.isFinite(scrollTop) ? Number(scrollTop) : 0,
  }
}
