/**
 * The number that a text with currency signs, thousands marks or short forms stands for; undefined when nobody can
 * tell. `20.000` and `20,000` are twenty thousand, `20,5` is twenty and a half, `20k` twenty thousand.
 */
export function readNumber(written: string): number | undefined {
  const text = written.replace(/[\s'’\u00a0\u202f]/g, '')
  const match = /^([^\d.,-]*)(-?)([\d.,]+)(\D*)$/.exec(text)
  if (!match) return undefined
  const [, sign = '', minus = '', digits = '', unit = ''] = match
  const amount = amountOf(digits.replace(/[.,]$/, ''))
  const times = timesOf(unit)
  if (amount === undefined || times === undefined || !isCurrency(sign)) return undefined
  const number = Number((amount * times).toFixed(6))
  return minus ? -number : number
}

function amountOf(digits: string): number | undefined {
  if (/^\d+$/.test(digits)) return Number(digits)
  if (/^\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/.test(digits))
    return Number(digits.replace(/[.,]/g, ''))
  const last = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','))
  const whole = digits.slice(0, last).replace(/[.,]/g, '')
  const part = digits.slice(last + 1)
  const isPlain = /^\d{1,3}(?:[.,]\d{3})*$|^\d+$/.test(digits.slice(0, last))
  return isPlain && /^\d+$/.test(part) ? Number(`${whole}.${part}`) : undefined
}

const short: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  bn: 1e9,
}

function timesOf(unit: string): number | undefined {
  const bare = unit.toLowerCase().replace(/[.-]/g, '')
  return isCurrency(bare) ? 1 : short[bare]
}

function isCurrency(text: string): boolean {
  return /^(?:[€$£¥]|kr\.?|[a-z]{3})?$/i.test(text) && short[text.toLowerCase()] === undefined
}
