import type { ScalarNode } from '../node.ts'
import { leaveIt } from './odd.ts'

/** Signs that mean something at the start of a text without quotes. */
const meaningful = new Set([...'-?:,[]{}#&*!|>\'"%@`'].map((sign) => sign.charCodeAt(0)))

/** Whether a text without quotes may begin with what stands at an offset, so that it means nothing but itself. */
export function beginsPlainly(text: string, at: number): boolean {
  const first = text.charCodeAt(at)
  if (!meaningful.has(first)) return true
  // -5 is a number, and a dash before a letter is a slip of the pen that other eyes look at.
  return first === 45 && isDigit(text.charCodeAt(at + 1))
}

/** A text without quotes as YAML 1.2 reads it: a number, a truth value, nothing, or the text. */
export function plainNode(value: string, source: string, start: number, end: number): ScalarNode {
  return { kind: 'scalar', value: meaningOf(value), source, style: 'plain', start, end }
}

/** Letters with which `true`, `false`, `null` and `~` begin, in small letters and capitals. */
const wordStarts = new Set([...'tTfFnN~'].map((sign) => sign.charCodeAt(0)))

const words: ReadonlyMap<string, boolean | null> = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
  ...['~', 'null', 'Null', 'NULL'].map((word) => [word, null] as const),
])

function meaningOf(value: string): ScalarNode['value'] {
  const first = value.charCodeAt(0)
  if (wordStarts.has(first)) {
    const known = words.get(value)
    return known === undefined ? value : known
  }
  if (!isDigit(first) && first !== 43 && first !== 45 && first !== 46) return value
  if (/^[-+]?[0-9]{1,15}$/.test(value)) return Number(value)
  if (/^[-+]?[0-9]{1,15}\.[0-9]{1,15}$/.test(value)) return Number(value)
  // Numbers in other ways of writing (0x1F, 1e5, .5) are rare enough for the library.
  if (/^[-+]?(?:[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|\.(?:inf|Inf|INF|nan|NaN|NAN))$/.test(value))
    leaveIt()
  if (/^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?$/.test(value)) leaveIt()
  return value
}

function isDigit(sign: number): boolean {
  return sign >= 48 && sign <= 57
}

/** A text in quotes that closes before `end`, on one line. */
export function quotedNode(text: string, start: number, end: number): ScalarNode {
  const quote = text.charAt(start)
  let close = text.indexOf(quote, start + 1)
  if (quote === "'") {
    while (close >= 0 && text.charAt(close + 1) === quote) close = text.indexOf(quote, close + 2)
  }
  if (close < 0 || close >= end) leaveIt()
  const inside = text.slice(start + 1, close)
  if (quote === '"' && inside.includes('\\')) leaveIt()
  const value = quote === "'" ? inside.replaceAll("''", "'") : inside
  const style = quote === '"' ? 'double-quoted' : 'single-quoted'
  return { kind: 'scalar', value, source: value, style, start, end: close + 1 }
}
