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
