/** The first of the next month as an ISO date: plans are rarely written for tomorrow. */
export function usualStart(today: Date): string {
  return iso(Date.UTC(today.getFullYear(), today.getMonth() + 1, 1))
}

/** The last day of a quarter of a year that starts on an ISO date. */
export function usualEnd(start: string): string {
  const first = new Date(`${start}T00:00:00Z`)
  return iso(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 3, first.getUTCDate() - 1))
}

function iso(time: number): string {
  return new Date(time).toISOString().slice(0, 10)
}
