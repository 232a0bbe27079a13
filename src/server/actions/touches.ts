import type { Range } from 'vscode-languageserver'

/** Whether two ranges touch. Those that only meet at their ends do, too: a cursor right behind a word is on the word. */
export function touches(a: Range, b: Range): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
}
