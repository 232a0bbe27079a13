/** Offset at which the line of `at` starts. */
export function lineStart(text: string, at: number): number {
  return text.lastIndexOf('\n', at - 1) + 1
}

/** Offset at which the line of `at` ends, before its line end. */
export function lineEnd(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  if (feed < 0) return text.length
  return feed > at && text[feed - 1] === '\r' ? feed - 1 : feed
}

/** Offset at which the line after that of `at` starts; the end of the text after the last line. */
export function nextLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}

/** Column (0-based) of `at`; a byte order mark takes none. */
export function columnOf(text: string, at: number): number {
  const start = lineStart(text, at)
  return at - start - (start === 0 && text.startsWith('\uFEFF') ? 1 : 0)
}

/** Whether nothing but spaces stands before `at` on its line. */
export function opensLine(text: string, at: number): boolean {
  return /^\uFEFF?[ \t]*$/.test(text.slice(lineStart(text, at), at))
}

/** The column of the comment that fills the line of `at`, or undefined when something else stands there. */
export function commentColumn(text: string, at: number): number | undefined {
  const line = text.slice(lineStart(text, at), lineEnd(text, at))
  const margin = /^\uFEFF?([ \t]*)#/.exec(line)?.[1]
  return margin?.length
}

/** Whether the line of `at` is blank. */
export function isBlankLine(text: string, at: number): boolean {
  return text.slice(lineStart(text, at), lineEnd(text, at)).trim() === ''
}

/** The line end used just before `at`, or else the first one of the text; `\n` when it has only one line. */
export function lineBreakNear(text: string, at: number): '\n' | '\r\n' {
  const before = text.lastIndexOf('\n', at - 1)
  const feed = before >= 0 ? before : text.indexOf('\n')
  return feed > 0 && text[feed - 1] === '\r' ? '\r\n' : '\n'
}

/** Offset of the next sign that is neither a space, a line end nor part of a comment; the end of the text if none is. */
export function nextSign(text: string, from: number): number {
  const blank = /(?:\s|(?<=\s)#[^\n]*)*/y
  blank.lastIndex = from
  blank.test(text)
  return blank.lastIndex || from
}
