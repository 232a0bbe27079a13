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

/**
 * Two running sums of 32 bits, stirred by prime numbers so that every sign moves many bits of both. Two signs at a time:
 * pages have millions.
 */
function scrambled(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  for (let at = 0; at < text.length; at += 2) {
    // Behind the end there is nothing, which counts as 0; the length stands in the mark.
    const word = text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16)
    a = Math.imul(a ^ word, 0x01000193)
    a ^= a >>> 15
    b = Math.imul(b ^ word, 0x5bd1e995)
    b ^= b >>> 13
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
