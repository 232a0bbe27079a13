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

/**
 * Parts of a whole as whole percentages that make 100: what rounding down leaves goes to those that lose most. Parts below
 * 0 count as 0; of something that is not nothing, "<1%" at least.
 */
export function percentsOf(parts: readonly number[]): readonly string[] {
  const sizes = parts.map((part) => Math.max(0, part))
  const sum = sizes.reduce((all, size) => all + size, 0)
  if (sum === 0) return parts.map(() => '0%')
  const exact = sizes.map((size) => (size / sum) * 100)
  // What is whole but for the inexactness of floating point is whole.
  const whole = exact.map((size) => Math.floor(size + nearly))
  const left = 100 - whole.reduce((all, size) => all + size, 0)
  const byLoss = exact
    .map((size, at) => ({ at, loss: size - (whole[at] ?? 0) }))
    .sort((a, b) => (Math.abs(b.loss - a.loss) < nearly ? a.at - b.at : b.loss - a.loss))
  const more = new Set(byLoss.slice(0, left).map(({ at }) => at))
  return whole.map((size, at) => {
    const shown = size + (more.has(at) ? 1 : 0)
    return shown === 0 && (sizes[at] ?? 0) > 0 ? '<1%' : `${shown}%`
  })
}

const nearly = 1e-9
