/**
 * The most that is high on one sheet of A4 lying across, made smaller, with question and answer over it and what is said
 * under it; in pixels of a drawing.
 */
export const highestOnSheet = 660

/** What is no higher stands on a sheet in its usual size, and a little smaller. */
const usual = 565
const snug = 605

/** The least height that is made smaller, in pixels. */
export const leastSnug = usual + 1

/**
 * The look of something that is this high, in pixels of a drawing, so that it stays on one sheet of paper: a class with
 * a space before it, or nothing. What is higher than a sheet keeps its size; it goes on on the next one.
 */
export function paperFit(height: number): '' | ' snug' | ' tight' {
  if (height <= usual || height > highestOnSheet) return ''
  return height <= snug ? ' snug' : ' tight'
}
