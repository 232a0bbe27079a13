/**
 * The rows of a table as it comes from a spreadsheet (cells parted by tabs) or from a file of comma or semicolon separated
 * values (RFC 4180: cells in quotes may hold the separator, line ends, and quotes that are doubled). Cells are trimmed;
 * rows without a word are left out. Undefined when the text is no table: fewer than two columns or two rows.
 */
export function tableRows(text: string): readonly (readonly string[])[] | undefined {
  const separator = separatorOf(text)
  if (separator === undefined) return undefined
  const rows = cellsOf(text.replace(/^\ufeff/, ''), separator)
    .map((row) => row.map(tidied))
    .filter((row) => row.some((cell) => cell !== ''))
  const isTable = rows.length >= 2 && rows.some((row) => row.length >= 2)
  return isTable ? rows : undefined
}

/** Of the signs that can part cells, the one that the first line has most of; tabs come before all others. */
function separatorOf(text: string): string | undefined {
  const first = /[^\r\n]*\S[^\r\n]*/.exec(text)?.[0] ?? ''
  if (first.includes('\t')) return '\t'
  const counts = [';', ','].map((sign) => ({ sign, count: first.split(sign).length - 1 }))
  counts.sort((a, b) => b.count - a.count)
  return counts[0] && counts[0].count > 0 ? counts[0].sign : undefined
}

function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]]
  const cell = /"((?:[^"]|"")*)"[^\S\t\r\n]*|([^\t;,\r\n]+)|(\r\n|\r|\n)|([\t;,])/gy
  let written = ''
  const close = () => {
    rows.at(-1)?.push(written)
    written = ''
  }
  while (cell.lastIndex < text.length) {
    const at = cell.lastIndex
    const [all, quoted, plain, lineEnd, sign] = cell.exec(text) ?? []
    if (all === undefined) {
      // A quote that never closes is a sign like any other.
      written += text.charAt(at)
      cell.lastIndex = at + 1
    } else if (lineEnd !== undefined) {
      close()
      rows.push([])
    } else if (sign === separator) close()
    // Quotes only mean something where a cell begins.
    else if (quoted !== undefined && written.trim() === '') written = quoted.replaceAll('""', '"')
    else written += plain ?? all
  }
  close()
  return rows
}

function tidied(cell: string): string {
  return cell.replace(/\s+/g, ' ').trim()
}
