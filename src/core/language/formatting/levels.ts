/** A block of fields or list items that stand below each other. Columns are 0-based. */
export interface Level {
  /** The column in which it stands. */
  readonly at: number
  /** The column in which it belongs. */
  readonly to: number
  readonly isList: boolean
  /** The block around it. */
  readonly around: Level | undefined
}

/** The innermost of a block and those around it that fits. */
export function levelThat(
  level: Level | undefined,
  fits: (level: Level) => boolean,
): Level | undefined {
  let found = level
  while (found && !fits(found)) found = found.around
  return found
}
