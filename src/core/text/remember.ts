/** More texts than the largest plan has; beyond, everything is forgotten and begins anew. */
const most = 50_000

/**
 * The same look at a text, taken once: plans hold the same sentences from key to key, and many rules ask the same of
 * them. `look` must depend on nothing but the text.
 */
export function rememberByText<Result>(look: (text: string) => Result): (text: string) => Result {
  const known = new Map<string, Result>()
  return (text) => {
    const before = known.get(text)
    if (before !== undefined) return before
    const result = look(text)
    if (known.size >= most) known.clear()
    known.set(text, result)
    return result
  }
}
