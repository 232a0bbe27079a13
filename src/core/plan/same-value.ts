/** Whether two values made of texts, numbers, lists and fields say the same, in the same order of fields. */
export function sameValue(a: unknown, b: unknown): boolean {
  if (a === b) return true
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false
    return a.every((item, index) => sameValue(item, b[index]))
  }
  const names = Object.keys(a)
  const others = Object.keys(b)
  if (names.length !== others.length) return false
  return names.every(
    (name, index) =>
      name === others[index] &&
      sameValue((a as Record<string, unknown>)[name], (b as Record<string, unknown>)[name]),
  )
}

/** `next`, or `previous` in its place when both say the same, so that identity tells whether something changed. */
export function kept<Value>(previous: Value | undefined, next: Value): Value {
  return previous !== undefined && sameValue(previous, next) ? previous : next
}

/** The same for sets of texts, whatever their order. */
export function keptSet(
  known: ReadonlySet<string> | undefined,
  next: ReadonlySet<string>,
): ReadonlySet<string> {
  const isSame = known?.size === next.size && [...next].every((name) => known.has(name))
  return known && isSame ? known : next
}
