/** A code and the name that it stands for. */
export interface NamedCode {
  readonly code: string
  readonly name: string
}

type CodeKind = 'region' | 'currency' | 'language'

const lists = new Map<CodeKind, readonly NamedCode[]>()
const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']

/** Two-letter codes that stand for no country, or for one that is gone or is called by another code today. */
const noCountries = new Set(
  'AN BU CS DD DY EU EZ FX HV JT MI NH NQ NT PC PU PZ QO RH SU TP UK UN VD WK XA XB XK YD YU ZR ZZ'.split(
    ' ',
  ),
)

/** Every country with its name, in the order of the names. */
export function countries(): readonly NamedCode[] {
  return known('region', () => pairs().filter((code) => !noCountries.has(code)))
}

/** Every currency with its name, in the order of the names. */
export function currencies(): readonly NamedCode[] {
  return known('currency', () => Intl.supportedValuesOf('currency'))
}

/** Every language that has a code of two letters, in the order of the names. */
export function languages(): readonly NamedCode[] {
  return known('language', () => pairs().map((code) => code.toLowerCase()))
}

/** The name of a country, currency or language; undefined when the code stands for none. */
export function nameOfCode(kind: CodeKind, code: string): string | undefined {
  try {
    const name = new Intl.DisplayNames(['en-GB'], { type: kind, fallback: 'none' }).of(code)
    return name === code ? undefined : name
  } catch {
    return undefined
  }
}

function known(kind: CodeKind, codes: () => readonly string[]): readonly NamedCode[] {
  let list = lists.get(kind)
  if (!list) {
    const names = new Intl.DisplayNames(['en-GB'], { type: kind, fallback: 'none' })
    const seen = new Set<string>()
    list = codes()
      .map((code) => ({ code, name: names.of(code) ?? '' }))
      .filter(({ code, name }) => {
        const isNew = name !== '' && name !== code && !seen.has(name)
        seen.add(name)
        return isNew
      })
      .sort((a, b) => (a.name < b.name ? -1 : 1))
    lists.set(kind, list)
  }
  return list
}

function pairs(): readonly string[] {
  return letters.flatMap((first) => letters.map((second) => first + second))
}
