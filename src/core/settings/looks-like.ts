/**
 * Whether a text looks like a pattern in which `*` stands for any signs and `?` for one; all other signs stand for
 * themselves. The time grows with the product of both lengths at most, whatever the pattern.
 */
export function looksLike(text: string, pattern: string): boolean {
  let at = 0
  let step = 0
  let star = -1
  let from = 0
  while (at < text.length) {
    const sign = pattern[step]
    if (sign === '*') {
      star = step++
      from = at
    } else if (sign !== undefined && (sign === '?' || sign === text[at])) {
      at++
      step++
    } else if (star >= 0) {
      step = star + 1
      at = ++from
    } else return false
  }
  while (pattern[step] === '*') step++
  return step === pattern.length
}
