import { readNumber } from '../../rules/structure/number-readings.ts'
import { nameOfCode } from '../words/places.ts'
import type { Typed } from './typed.ts'

/** An amount of money as somebody typed it. */
export interface Money {
  readonly amount: number
  /** ISO 4217, or a sign that several currencies share (`$`); undefined when there was none. */
  readonly currency: string | undefined
}

const signs: Readonly<Record<string, string>> = { '€': 'EUR', '£': 'GBP' }

/** Whether a currency is a code of its own and not a sign that several share. */
export function isCode(currency: string): boolean {
  return /^[A-Z]{3}$/.test(currency)
}

/** Reads an amount as people write it: 48000, 48,000.50, 1.234,50 €, EUR 48k. */
export function typedMoney(written: string): Typed<Money> {
  const text = written.trim()
  const code = /(?<![a-z])(?!mio)[a-z]{3}(?![a-z])/i.exec(text)?.[0]
  const bare = code === undefined ? text : text.replace(code, '')
  const amount = isOneNumber(bare) ? readNumber(bare) : undefined
  if (amount === undefined) {
    return { says: `“${text}” is not an amount. Write it such as 48,000 EUR.` }
  }
  if (amount < 0)
    return { says: `“${text}” is less than nothing. Write the amount without a minus.` }
  const sign = /[€$£¥]|\bkr\b/i.exec(text)?.[0]
  const currency = code?.toUpperCase()
  if (currency !== undefined && !nameOfCode('currency', currency)) {
    return {
      says: `“${code}” is not a currency. Write its three letters, such as EUR, GBP or USD.`,
    }
  }
  return { value: { amount, currency: currency ?? signs[sign ?? ''] ?? sign } }
}

/** Not so when one mark seems to part thousands and decimals alike: 1,234,50. */
function isOneNumber(text: string): boolean {
  return !/([.,])\d{3}\1\d{1,2}(?!\d)/.test(text)
}
