import type { ScalarStyle } from '../document/node.ts'
import type { Surroundings } from './writing.ts'

/**
 * Writes a text on one line so that readers of YAML 1.2 and of YAML 1.1 read the same text again. It gets quotes only
 * where it needs them, or where `like` says that the text before it had some. Dates stay without quotes, as everywhere
 * in plans.
 */
export function writeText(text: string, surroundings: Surroundings, like?: ScalarStyle): string {
  if (like === 'single-quoted' && isPrintable(text)) return inSingleQuotes(text)
  if (like === 'double-quoted') return inDoubleQuotes(text)
  return isPlain(text, surroundings) ? text : inQuotes(text)
}

/** Puts quotes around a text: double ones, unless it holds double quotes itself and single ones spare the escaping. */
export function inQuotes(text: string): string {
  const isQuieter = /["\\]/.test(text) && !text.includes("'") && isPrintable(text)
  return isQuieter ? inSingleQuotes(text) : inDoubleQuotes(text)
}

/** Writes a number so that both versions of YAML read a number. */
export function writeNumber(value: number): string {
  if (Number.isNaN(value)) return '.nan'
  if (!Number.isFinite(value)) return value < 0 ? '-.inf' : '.inf'
  // YAML 1.1 takes 1e+21 for a text, as it lacks a point.
  return String(value).replace(/^(-?\d+)e/, '$1.0e')
}

/** Whether a text is read as itself without quotes. */
function isPlain(text: string, surroundings: Surroundings): boolean {
  if (text === '' || text.trim() !== text || !isPrintable(text)) return false
  if (/^(?:-(?!\d)|[?:,[\]{}#&*!|>'"%@`]|\.\.\.)/.test(text)) return false
  if (/:(?:\s|$)|\s#|\t/.test(text)) return false
  // A question mark between brackets breaks YAML 1.1 readers.
  if (surroundings === 'flow' && /[,[\]{}?]/.test(text)) return false
  return isDate(text) || !isReadAsOther(text)
}

/** Words that YAML 1.2 or 1.1 reads as true, false, nothing or a command. */
const spokenFor = /^(?:~|<<|=|null|true|false|yes|no|on|off|y|n)$/i

// A power of ten needs a number before it, of which some readers see one in a point alone: e1 is a text, .e1 is not.
const numberLike =
  /^[-+]?(?:0b[01_]+|0o[0-7_]+|0x[\da-f_]+|[\d_]*(?::[\d_]+)*(?:\.[\d_]*)?(?:(?<=[\d.]_*)e[-+]?\d+)?|\.inf|\.nan)$/i

const dateLike = /^\d{4}-\d{1,2}-\d{1,2}(?:$|[Tt\s])/

function isReadAsOther(text: string): boolean {
  return spokenFor.test(text) || numberLike.test(text) || dateLike.test(text)
}

/** Whether a text is a day that exists, as YYYY-MM-DD. */
function isDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text)
}

/** Signs that cannot stand in a file as they are, or that some readers take for the end of a line. */
const unprintable = /[\p{Cc}\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u

function isPrintable(text: string): boolean {
  return !unprintable.test(text)
}

function inSingleQuotes(text: string): string {
  return `'${text.replaceAll("'", "''")}'`
}

function inDoubleQuotes(text: string): string {
  const signs = text.replace(/["\\]/g, '\\$&')
  return `"${signs.replace(new RegExp(unprintable, 'gu'), escaped)}"`
}

const shortEscapes: ReadonlyMap<string, string> = new Map([
  ['\n', '\\n'],
  ['\r', '\\r'],
  ['\t', '\\t'],
])

function escaped(sign: string): string {
  const code = sign.charCodeAt(0).toString(16)
  return shortEscapes.get(sign) ?? `\\u${code.padStart(4, '0')}`
}
