import type { Mishap } from '../../document/mishap.ts'

const quoteIt = 'Put quotes around the whole text.'

/** What is said about a line that cannot be read, or is read as something else; `text` is that of its segment. */
export function wordsOnLine(mishap: Mishap, text: string): string {
  const written = text.slice(mishap.start, mishap.end)
  const sign = mishap.words ?? ''
  switch (mishap.kind) {
    case 'colon-in-text':
      return isInCurlyQuotes(written)
        ? 'Curly quotes do not hold this text together, so its colon starts a new field. Use straight quotes.'
        : `This text has a colon in it, and a colon starts a new field. ${quoteIt}`
    case 'special-start':
      return `A text cannot start with “${sign}”, which has a meaning of its own. ${quoteIt}`
    case 'unknown-alias':
      return isBullet(written)
        ? 'A list item starts with a dash here, not with a star. Put a dash and a space in its place.'
        : `A text cannot start with “*”, which has a meaning of its own. ${quoteIt}`
    case 'quote-closes-early':
      return sign === "'"
        ? `The apostrophe ends this text too early. ${double}`
        : `The quotes close before the text ends, and the rest cannot be read. ${quoteIt}`
    case 'quote-never-closes':
      return 'This text starts with a quote that never closes. Put the missing quote at its end.'
    case 'text-after-brackets':
      return wordsOnBrackets(mishap, written)
    case 'brackets-never-close':
      return `The bracket that opens here never closes. Put “${sign}” where it should end.`
    case 'missing-comma':
      return 'A comma is missing here between two fields. Put one in.'
    case 'text-after-block-sign':
      return `“${sign}” announces a longer text on the lines below, so a text cannot start with it. ${quoteIt}`
    case 'list-on-field-line':
      return written.trim() === '-'
        ? 'A single dash starts a list, and the list is empty. Put quotes around the dash, or take it out.'
        : 'A list cannot start on the line of its field. Move it to the next line, or put quotes around the text if the dash belongs to it.'
    case 'tab':
      return 'This line starts with a tab. Use spaces instead, two for each step inwards.'
    case 'uneven-indent':
      return `This line does not line up with its neighbours. Start it ${afterSpaces(mishap.column ?? 0)}.`
    case 'several-documents':
      return 'Three dashes end the plan, and everything below them is left out. Take this line out.'
    case 'lone-return':
      return 'The lines of this file end in an old way, so that the whole file is taken for one line. Change the line ends.'
    case 'too-deep':
      return 'This stands deeper inside other parts than any plan needs, so it is not read. Take out some of the brackets or spaces around it.'
    case 'too-often':
      return 'This repeats another part of the file, and together such repetitions are more than anyone can read. Write out what is meant, or put quotes around the text if the * belongs to it.'
    case 'dash-without-space':
      return `A dash needs a space behind it to start a list item. Write “- ${shortened(written.slice(1))}”.`
    case 'colon-without-space':
      return `A colon needs a space behind it. Write “${shortened(withSpace(written))}”.`
    case 'no-colon':
      return wordsOnNoColon(written)
    case 'invisible-character':
      return 'This line starts with characters that only look like spaces, probably pasted from another program. Put plain spaces in their place.'
    default:
      return sign === '\\'
        ? 'A backslash between double quotes needs a second one. Write it twice.'
        : 'This line does not fit the lines around it and cannot be read. Compare it with its neighbours: a name, a colon, a value, and as many spaces in front.'
  }
}

const double = 'Put double quotes around the whole text.'

function wordsOnBrackets({ words = '', text }: Mishap, written: string): string {
  if (/^[\]}]+$/.test(words)) return 'There is one closing bracket too many. Take it out.'
  if (!text) {
    return 'The braces close before this, and what follows cannot be read. Put quotes around a text with brackets in it, or take the brackets out.'
  }
  const isList = written.startsWith('[') || words === '['
  return isList
    ? `Square brackets make a list, and this text goes on around them. ${quoteIt}`
    : `Braces hold fields, and this text goes on around them. ${quoteIt}`
}

function wordsOnNoColon(written: string): string {
  if (/^-\s/.test(written)) {
    return 'This is a list without a field that it belongs to. Write the name of the field and a colon on the line above it.'
  }
  if (isName(written)) {
    return `“${written}” is not finished: it has no colon yet. Write a colon behind it, and then its value.`
  }
  return `“${shortened(written)}” has no colon, so it is not clear where it belongs. Write a name and a colon in front of it, or move it further in if it goes on with the text above.`
}

/** Whether words on a line of their own look like the name of a field or a short name of the planner's. */
export function isName(written: string): boolean {
  return /^[A-Za-z][\w-]*$/.test(written)
}

/** Whether a text starts like a list item in other programs. */
export function isBullet(written: string): boolean {
  return /^\*\s/.test(written)
}

/** Whether quotes that only look like quotes stand around a text. */
export function isInCurlyQuotes(written: string): boolean {
  return written.length > 2 && /^[“”„‟‘’‚‛]/.test(written) && /[“”‟‘’‛]$/.test(written)
}

/** A name and its value with a space behind the colon. */
export function withSpace(written: string): string {
  return written.replace(':', ': ')
}

function afterSpaces(count: number): string {
  if (count === 0) return 'at the very left'
  return count === 1 ? 'after one space' : `after ${count} spaces`
}

/** A text as it is quoted in a message: on one line, and not too long. */
export function shortened(text: string, most = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= most) return line
  const cut = line.slice(0, most).replace(/\s\S*$/, '')
  return `${cut}…`
}
