import type { Writing, Written } from './writing.ts'

/** Folded lines end before this column, as far as words allow. */
const widest = 80

/**
 * Whether a text can stand as a block of lines after `|` or `>` and be read the same by every reader. Blank ends of
 * lines are lost in many editors, and a first line with a margin hides where the block begins, so such texts cannot.
 */
export function canBeBlock(text: string): boolean {
  if (text === '' || /^\s|\n\n$|[ \t](?:\n|$)/.test(text)) return false
  return !/[^\n\P{Cc}]|[\p{Cs}\u2028\u2029\ufeff\ufffe\uffff]/u.test(text)
}

/**
 * Writes a text as a block: a single paragraph folded after `>`, several lines as they are after `|`. `sign` asks for
 * the one that stood there before; lines with a margin cannot be folded.
 */
export function writeBlockText(text: string, writing: Writing, sign?: '|' | '>'): Written {
  const margin = ' '.repeat(writing.indent + (writing.step ?? 2))
  const lines = text.replace(/\n$/, '')
  const canFold = !/\n[ \t]/.test(text)
  const folds = canFold && (sign ?? (lines.includes('\n') ? '|' : '>')) === '>'
  const shown = folds ? fold(lines, widest - margin.length) : lines
  const ending = text.endsWith('\n') ? '' : '-'
  return {
    head: ` ${folds ? '>' : '|'}${ending}`,
    below: shown
      .split('\n')
      .map((line) => (line === '' ? '\n' : `\n${margin}${line}`))
      .join(''),
  }
}

/** Breaks lines between words; a line end of the text itself becomes a blank line more. */
function fold(text: string, width: number): string {
  return text
    .split(/(\n+)/)
    .map((part) => (part.startsWith('\n') ? `${part}\n` : wrap(part, Math.max(width, 20))))
    .join('')
}

function wrap(line: string, width: number): string {
  const lines: string[] = []
  let current = ''
  // Only a single space can become a line end; longer gaps stay inside a line.
  for (const word of line.split(/(?<! ) (?! )/)) {
    if (current !== '' && current.length + 1 + word.length > width) {
      lines.push(current)
      current = word
    } else current = current === '' ? word : `${current} ${word}`
  }
  return [...lines, current].join('\n')
}
