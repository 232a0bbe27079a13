/** The value in the middle of some numbers. */
export function median(numbers) {
  return quantile(numbers, 0.5)
}

/** The value that a share (0 to 1) of some numbers does not exceed. */
export function quantile(numbers, share) {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
}

/** Milliseconds with three digits that mean something. */
export function inMs(time) {
  return time === undefined ? '–' : time.toFixed(time < 10 ? 2 : time < 100 ? 1 : 0)
}

/** How many times as long: `×215`. */
export function ratio(time, than) {
  if (time === undefined || than === undefined) return '–'
  const times = time / than
  return `×${times.toFixed(times < 10 ? 1 : 0)}`
}

/** Rows as aligned text; the first row is the head. */
export function table(rows) {
  const widths = rows[0].map((_, column) =>
    Math.max(...rows.map((row) => String(row[column]).length)),
  )
  return rows
    .map((row) => row.map((cell, column) => String(cell).padStart(widths[column])).join('   '))
    .join('\n')
}
