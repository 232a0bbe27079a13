/** Where a line belongs by its indentation. */
export interface Level {
  readonly column: number
  readonly kind: 'fields' | 'list'
}

/**
 * Keeps the columns at which fields and lists stand open, from the outside to the inside, and says of each new line
 * whether it lines up with one of them.
 */
export function openLevels() {
  let levels: Level[] = []

  /**
   * Places a field or list item at a column. `below` is the column of a field or dash that still waits for its value.
   * Returns undefined when the line stands well, else the nearest column at which it would.
   */
  function place(
    column: number,
    kind: Level['kind'],
    below: number | undefined,
  ): number | undefined {
    let closed: Level | undefined
    while ((levels.at(-1)?.column ?? -1) > column) closed = levels.pop()
    let top = levels.at(-1)
    if (!top) {
      levels.push({ column, kind })
      return closed?.column
    }
    if (top.column === column) {
      if (top.kind === 'list' && kind === 'fields' && levels.at(-2)?.column === column) {
        levels.pop()
        top = levels.at(-1)
      }
      if (top?.kind === kind) return undefined
      if (kind === 'list' && below === column) levels.push({ column, kind })
      return undefined
    }
    if (closed) {
      levels.push(closed)
      const isNearer = closed.column - column <= column - top.column
      return isNearer ? closed.column : top.column
    }
    if (below !== undefined && below < column) {
      levels.push({ column, kind })
      return undefined
    }
    return top.column
  }

  /** The innermost open level. */
  function innermost(): Level | undefined {
    return levels.at(-1)
  }

  /** Starts anew, where nothing is known about the lines before. */
  function forget(): void {
    levels = []
  }

  return { place, innermost, forget }
}
