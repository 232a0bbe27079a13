import type { PlanDocument } from '../../document/document.ts'

/** Columns by which fields stand deeper than the field they belong to, as the file has it; 2 in a file that has none. */
export function stepOf(document: PlanDocument): number {
  for (const { text, owner, indent } of document.segments) {
    if (owner.length === 1 && indent > 0) return indent
    const below = /^[^\s#-][^\r\n]*:[ \t]*\r?\n( +)(?=[^\s#-])/m.exec(text)
    if (below?.[1]) return below[1].length
  }
  return 2
}

/** The line end that a file uses first; `\n` in a file of one line. */
export function lineEndOf(document: PlanDocument): '\n' | '\r\n' {
  for (const { text } of document.segments) {
    const feed = text.indexOf('\n')
    if (feed >= 0) return text.charAt(feed - 1) === '\r' ? '\r\n' : '\n'
  }
  return '\n'
}
