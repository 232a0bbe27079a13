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

const utf8 = new TextEncoder()

/**
 * Two running sums of 32 bits, stirred by prime numbers so that every sign moves many bits of both. Four bytes at a time:
 * pages have millions.
 */
function scrambled(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  const stir = (word: number): void => {
    a = Math.imul(a ^ word, 0x01000193)
    a ^= a >>> 15
    b = Math.imul(b ^ word, 0x5bd1e995)
    b ^= b >>> 13
  }
  const bytes = utf8.encode(text)
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2)
  for (const word of words) stir(word)
  for (const byte of bytes.subarray(words.length * 4)) stir(byte)
  return (a >>> 0).toString(36) + (b >>> 0).toString(36)
}
