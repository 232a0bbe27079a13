const formats = new Map<string, Intl.NumberFormat>()

/** A number in the manner of a language (BCP 47): 48000 → "48,000" in English. At most three decimals unless told. */
export function numberWords(
  number: number,
  language: string,
  options: Intl.NumberFormatOptions = {},
): string {
  const name = `${language} ${JSON.stringify(options)}`
  let format = formats.get(name)
  if (!format) {
    format = numberFormat(language, options)
    formats.set(name, format)
  }
  return format.format(number)
}

/** A count with its noun: "1 chapter", "5 chapters"; `many` is the plural when it is not the noun with an s. */
export function countWords(count: number, noun: string, many = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : many}`
}

/** All of some things, before their noun: "The only", "Both", "All 5"; for the beginning of a sentence. */
export function allOf(count: number): string {
  if (count === 1) return 'The only'
  return count === 2 ? 'Both' : `All ${count}`
}

function numberFormat(language: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  try {
    return new Intl.NumberFormat(language, options)
  } catch {
    // A language that is not one.
    return new Intl.NumberFormat('en', options)
  }
}
