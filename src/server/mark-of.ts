import type { PagePart } from '../core/index.ts'

const marks = new WeakMap<PagePart, string>()

/** A short text that is another for other markup, also when the server has been started again. */
export function markOf(part: PagePart): string {
  const known = marks.get(part)
  if (known) return known
  const mark = `${part.markup.length.toString(36)}-${scrambled(part.markup)}`
  marks.set(part, mark)
  return mark
}

/** Two running sums of 32 bits, stirred by prime numbers so that every sign moves many bits of both. */
function scrambled(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at)
    a = Math.imul(a ^ sign, 0x01000193)
    b = Math.imul(b ^ sign, 0x5bd1e995)
    b ^= b >>> 15
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
