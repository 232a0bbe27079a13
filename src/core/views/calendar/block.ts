import type { Html } from '../html.ts'

/** A band of the calendar across both strips: names at the left, time at the right. Lengths in pixels. */
export interface Block {
  readonly height: number
  /** Whether a hairline stands over it. */
  readonly ruled: boolean
  /** True for what stands over or under the rows: lines of time do not go through its words. */
  readonly isOutside?: boolean
  /** True for a heading: it does not stay at the foot of a sheet of paper without the block after it. */
  readonly isHead?: boolean
  /** Draws the names; `top` is its upper edge. */
  readonly names: (top: number) => Html
  /** Draws what happens in time. */
  readonly time: (top: number) => Html
}
