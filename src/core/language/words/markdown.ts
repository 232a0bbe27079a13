/** A text as it is, whatever signs it holds: nothing in it is read as markdown or markup. Line ends become spaces. */
export function literally(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*_{}[\]()#+!|~<>&$@^=-]/g, '\\$&')
    .replace(/^(\d+)\./, '$1\\.')
    .replace(/:\/\//g, ':\u200b//')
}

/** A text in fixed-width letters, as it is. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const edge = longest > 0 ? ' ' : ''
  return line === '' ? '' : `${fence}${edge}${line}${edge}${fence}`
}

/** Paragraphs; those that are missing or empty are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

/** Short facts, each on its own line: "**Told by** cinema and shop". Facts without words are left out. */
export function facts(
  lines: readonly (readonly [title: string, words: string | undefined])[],
): string {
  return lines
    .filter(([, words]) => words !== undefined && words !== '')
    .map(([title, words]) => `- **${title}:** ${words}`)
    .join('\n')
}
