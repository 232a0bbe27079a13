/** How long a short name may be (domain 1.3). */
const longest = 40

/** Whether a text has the form of a short name: small letters and digits, joined by hyphens (domain 1.3). */
export function isId(text: string): boolean {
  return text.length <= longest && /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(text)
}

const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
}

/**
 * A short name made from words: "Bus shelters" and "busShelters" become `bus-shelters`. Undefined when nothing is left
 * of the words.
 */
export function idFrom(words: string): string | undefined {
  const plain = words
    .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .replace(/[æøœßðþłđ]/g, (letter) => letters[letter] ?? letter)
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  const id = /^\d/.test(plain) ? `n-${plain}` : plain
  const short = id.length <= longest ? id : id.slice(0, longest + 1).replace(/-[^-]*$/, '')
  const cut = short.slice(0, longest).replace(/-+$/, '')
  return isId(cut) ? cut : undefined
}
