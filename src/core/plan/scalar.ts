import type { ScalarNode } from '../document/node.ts'
import type { FieldDoc, Kind } from '../schema/field-types.ts'

/**
 * Whether a text without quotes is one that other tools take for true or false (YAML 1.1: NO becomes "no", not
 * Norway).
 */
export function looksLikeNo(node: ScalarNode): boolean {
  return node.style === 'plain' && /^(?:yes|no|on|off|y|n)$/i.test(node.source)
}

const countable: ReadonlySet<Kind> = new Set([
  'money',
  'number',
  'integer',
  'percent',
  'money-or-percent',
  'amount',
])

/** Signs that planners put around numbers: currencies, spaces, thousands marks, k and m. */
const disguise =
  /^[€$£¥\s]*[A-Z]{0,3}\s*-?\d[\d.,\s'\u00a0\u202f]*\s*(?:[km]|mio|mn|bn|[A-Z]{3}|kr\.?|[€$£¥]|,-)?$/i

/**
 * Finds a number that is not read as the number that was meant (domain 5.5, trap 3): with signs or thousands marks it
 * is a text, and `20.000` counts as 20. Three decimals of values below 1 are honest, and so are exchange rates.
 */
export function numberInDisguise(
  node: ScalarNode,
  field: FieldDoc,
): { readonly text: string; readonly counts: number | undefined } | undefined {
  if (!countable.has(field.kind) || field.keysKind === 'currency') return undefined
  if (typeof node.value === 'number') {
    const isThousands = /^-?[1-9]\d{0,2}\.\d{3}$/.test(node.source)
    return isThousands ? { text: node.source, counts: node.value } : undefined
  }
  if (typeof node.value !== 'string') return undefined
  const text = node.value.trim()
  const allowsText = field.kind === 'amount'
  const marked = /^-?\d{1,3}(?:[.,\s'\u00a0\u202f]\d{3})+$/.test(text)
  if (marked) return { text, counts: undefined }
  if (allowsText || isPercent(text)) return undefined
  return disguise.test(text) ? { text, counts: undefined } : undefined
}

/**
 * What a code without quotes counts as when that loses some of its signs (domain 5.5): 0150 is read as 150, 12e5 as a
 * million and more, and of a very long number the end is lost. Where no text belongs, `field` is undefined, and
 * a number may end in zeros.
 */
export function digitsLost(node: ScalarNode, field: FieldDoc | undefined): number | undefined {
  if (node.style !== 'plain' || typeof node.value !== 'number') return undefined
  if (!Number.isFinite(node.value) || (field && !takesText.has(field.kind))) return undefined
  const isSame = field
    ? String(node.value) === node.source
    : Number.isSafeInteger(node.value) || !/^\d+$/.test(node.source)
  const isCode = /^[-+]?(?:0\d+|\d+e[-+]?\d+|0[xo].+)$/i.test(node.source)
  return isSame && !isCode ? undefined : node.value
}

const takesText: ReadonlySet<Kind> = new Set(['text', 'long-text', 'id'])

function isPercent(text: string): boolean {
  return /^-?\d+(?:\.\d+)?\s*%$/.test(text)
}
