let names: Intl.DisplayNames | undefined

/** A market in words: "DK" → "Denmark", "global" → "worldwide"; a code that stands for no country stays as it is. */
export function countryWords(code: string): string {
  if (code.toLowerCase() === 'global') return 'worldwide'
  names ??= new Intl.DisplayNames(['en-GB'], { type: 'region', fallback: 'code' })
  try {
    return names.of(code.toUpperCase()) ?? code
  } catch {
    return code
  }
}

/** Regions that have a name but are nowhere: the unknown one, and two that programs are tried with. */
const nowhere: ReadonlySet<string> = new Set(['ZZ', 'XA', 'XB'])

/** Whether two capital letters stand for a country. */
export function isCountry(code: string): boolean {
  return /^[A-Z]{2}$/.test(code) && countryWords(code) !== code && !nowhere.has(code)
}

const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** The two letters of a country by its code or name, however it is written: "dk", "Denmark" → "DK". */
export function countryCodeOf(written: string): string | undefined {
  const code = written.toUpperCase()
  if (isCountry(code)) return code
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  return codes.find((each) => isCountry(each) && countryWords(each).toUpperCase() === code)
}
