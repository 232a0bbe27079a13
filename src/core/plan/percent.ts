/** The number of a percentage: 42 for `42%`, `42 %` and for the number 42; undefined for anything else. */
export function percentOf(value: number | string | undefined): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined
  const match = /^\s*([+-]?\d+(?:\.\d+)?)\s*%\s*$/.exec(value ?? '')
  return match?.[1] === undefined ? undefined : Number(match[1])
}

/** A share from 0 to 1 as a whole percentage: "67%"; of something that is not nothing, "<1%" at least. */
export function percentWords(share: number): string {
  if (share > 0 && share < 0.005) return '<1%'
  return `${Math.round(share * 100)}%`
}
