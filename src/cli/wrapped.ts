/**
 * Breaks a text between words into lines of at most `width` characters. Without a width, or where it leaves no room,
 * the text stays one line.
 */
export function wrapped(text: string, width: number | undefined): string[] {
  if (width === undefined || width < 30) return [text]
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line.trimEnd())
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}
