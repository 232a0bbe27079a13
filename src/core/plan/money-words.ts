import { rememberByText } from '../text/remember.ts'
import { numberWords } from './number-words.ts'

/** How a plan writes money: its currency (ISO 4217), if known, and its language (BCP 47). */
export interface MoneyStyle {
  readonly currency: string | undefined
  readonly language: string
}

const steps = [
  { from: 1e9, sign: 'bn' },
  { from: 1e6, sign: 'm' },
  { from: 1e3, sign: 'k' },
] as const

/** Smaller amounts are only shortened to whole thousands: others are no longer than what would stand for them. */
const leastRounded = 9999.5

/**
 * An amount rounded to three figures for a drawing, without its currency: 72450 → "72.5k", 1240000 → "1.24m"; below
 * 10,000 to whole numbers: 1200 → "1,200", 8000 → "8k".
 */
export function roundAmount(amount: number, style: MoneyStyle): string {
  return shortened(amount, style, amount % 1000 === 0 ? 1000 : leastRounded, 3)
}

/** As `roundAmount`, but as short as can be, for numbers over narrow bars: 7200 → "7.2k", 72450 → "72k". */
export function roughAmount(amount: number, style: MoneyStyle): string {
  return shortened(amount, style, 999.5, 2)
}

/** An amount from `least` on in thousands, millions or billions, with as many figures as asked for, or a few more. */
function shortened(
  amount: number,
  { language }: MoneyStyle,
  least: number,
  figures: number,
): string {
  const size = Math.abs(amount)
  // 999,600 rounds to a whole thousand of thousands, which is said in the next unit.
  const step = size < least ? undefined : steps.find(({ from }) => size >= from * 0.9995)
  const value = step ? amount / step.from : amount
  const before = Math.abs(value) < 10 ? 1 : Math.abs(value) < 100 ? 2 : 3
  const digits = step ? Math.max(0, figures - before) : 0
  return numberWords(value, language, { maximumFractionDigits: digits }) + (step?.sign ?? '')
}

/** As `roundAmount`, with the currency before it: "EUR 72k". */
export function roundMoney(amount: number, style: MoneyStyle): string {
  const words = roundAmount(amount, style)
  return style.currency ? `${style.currency} ${words}` : words
}

/** An exact amount for a sentence, with decimals only where there are some: "EUR 72,000", "EUR 0.65". */
export function plainMoney(amount: number, { currency, language }: MoneyStyle): string {
  const digits = decimalsOf(currency)
  // Sums of amounts such as 0.1 and 0.2 are whole only after rounding.
  const rounded = Number(amount.toFixed(digits))
  const words = numberWords(rounded, language, {
    minimumFractionDigits: Number.isInteger(rounded) ? 0 : digits,
    maximumFractionDigits: digits,
  })
  return currency ? `${currency} ${words}` : words
}

/** An exact amount for a table, with the decimals of its currency: "72,000.00 EUR". */
export function exactMoney(amount: number, { currency, language }: MoneyStyle): string {
  const digits = decimalsOf(currency)
  const words = numberWords(amount, language, {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return currency ? `${words} ${currency}` : words
}

function decimalsOf(currency: string | undefined): number {
  return currency ? decimals(currency) : 2
}

const decimals: (currency: string) => number = rememberByText((currency) => {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
})
