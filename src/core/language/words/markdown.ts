/** Most texts hold none of these, and completion asks for hundreds. */
const mayMeanSomething = /[\\`*{}[\]|~<>&_\t\r\n]| {2}|:\/\/|^\s*[-+#=\d]/

/** A text as it is, whatever signs it holds: nothing in it is read as markdown or markup. Line ends become spaces. */
export function literally(text: string): string {
  if (!mayMeanSomething.test(text)) return text.trim()
  return text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/[\\`*{}[\]|~<>&]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&')
    .replace(/^[-+#=]/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2')
    .replaceAll('://', ':\\//')
}

/** A text in fixed-width letters, as it is. */
export function asCode(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const longest = Math.max(0, ...(line.match(/`+/g) ?? []).map((ticks) => ticks.length))
  const fence = '`'.repeat(longest + 1)
  const edge = longest > 0 ? ' ' : ''
  return line === '' ? '' : `${fence}${edge}${line}${edge}${fence}`
}

/** An address as it can stand in a link; some are written with signs that would end it. */
export function inLink(address: string): string {
  return address.replace(/[\s()<>\\]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

/** Paragraphs; those that are missing or empty are left out. */
export function paragraphs(parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join('\n\n')
}

/** Facts, each with its title; the words are markdown. */
export type Facts = readonly (readonly [title: string, words: string | undefined])[]

/** Short facts, each on its own line: "**Told by** cinema and shop". Facts without words are left out. */
export function facts(lines: Facts): string {
  return lines
    .filter(([, words]) => words !== undefined && words !== '')
    .map(([title, words]) => `- **${title}:** ${words}`)
    .join('\n')
}

const markup =
  /\\([!-/:-@[-`{-~])|(`+)( ?)(.*?)\3\2|\*\*|\n\n---(?=\n\n)|\[((?:\\.|[^\]\\])*)\]\(([^)]*)\)/g

/** What markdown made with these words says, as plain text: signs as they are, and links with their addresses. */
export function withoutMarkup(markdown: string): string {
  return markdown.replace(markup, (_all, sign, _ticks, _edge, code, words, address) => {
    if (words !== undefined) return `${withoutMarkup(words)}: ${address}`
    return sign ?? code ?? ''
  })
}
