/**
 * A short text that is another for another text: two running sums of 32 bits, stirred by prime numbers so that every
 * sign moves many bits of both. Two signs at a time: pages have millions. Where there is Node, it has a quicker one.
 */
export function digest(text: string): string {
  let a = 0x9e3779b9
  let b = 0x85ebca6b
  const stir = (word: number): void => {
    a = Math.imul(a ^ word, 0x01000193)
    a ^= a >>> 15
    b = Math.imul(b ^ word, 0x5bd1e995)
    b ^= b >>> 13
  }
  const pairs = text.length - (text.length % 2)
  for (let at = 0; at < pairs; at += 2) stir(text.charCodeAt(at) | (text.charCodeAt(at + 1) << 16))
  if (pairs < text.length) stir(text.charCodeAt(pairs))
  return [text.length, a >>> 0, b >>> 0].map((number) => number.toString(36)).join('-')
}
