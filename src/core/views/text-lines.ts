import { type Font, textWidth } from './text-width.ts'

/** A stretch of text that stays together, with the space that follows it on the same line; its width in pixels. */
interface Piece {
  readonly text: string
  readonly space: string
  readonly width: number
}

const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u
/** Words that lines never break, unless they are too long: without hyphens, slashes or signs of scripts without spaces. */
const plain = /^[^-/\u2013\u2014\u1100-\u11ff\u2e80-\uffff]+$/
let segmenter: Intl.Segmenter | undefined

/**
 * Breaks a text into lines no wider than `width` pixels. Lines end at spaces, after hyphens and slashes, and between
 * signs of scripts that know no spaces; a word too long for a line goes on in the next one after a hyphen, with at least
 * four letters on either side where there is room. The number of a chapter stays with its name. Nothing is cut, and an
 * empty text is one empty line.
 */
export function linesOf(text: string, width: number, font: Font): readonly string[] {
  return remembered(text, width, font, brokenIntoLines)
}

/**
 * As `linesOf`, but with lines of like length: of all breaks into as few lines, the one whose longest line is
 * shortest.
 */
export function evenLinesOf(text: string, width: number, font: Font): readonly string[] {
  return remembered(text, width, font, brokenEvenly)
}

type Breaking = (text: string, width: number, font: Font) => readonly string[]

/** A text as it has been broken once. */
interface Broken {
  readonly breaking: Breaking
  readonly width: number
  readonly font: Font
  readonly lines: readonly string[]
}

/** More than the views of the largest plan ask for; beyond, everything is forgotten and begins anew. */
const mostRemembered = 20_000
let remembering = 0
const known = new Map<string, readonly Broken[]>()

/** The same text is broken again and again: while a layout is tried, and from one keystroke to the next. */
function remembered(
  text: string,
  width: number,
  font: Font,
  breaking: Breaking,
): readonly string[] {
  const { size, weight } = font
  const same = known
    .get(text)
    ?.find(
      (it) =>
        it.width === width &&
        it.breaking === breaking &&
        it.font.size === size &&
        it.font.weight === weight,
    )
  if (same) return same.lines
  const lines = breaking(text, width, font)
  if (remembering >= mostRemembered) {
    known.clear()
    remembering = 0
  }
  remembering += 1
  known.set(text, [...(known.get(text) ?? []), { breaking, width, font, lines }])
  return lines
}

function brokenIntoLines(text: string, width: number, font: Font): readonly string[] {
  const whole = onOneLine(text)
  if (textWidth(whole, font) <= width) return [whole]
  return linesFrom(piecesOf(whole, width, font), width, font).lines
}

function onOneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ')
}

/** Lines, and the width of the longest in pixels. */
interface Lines {
  readonly lines: readonly string[]
  readonly widest: number
}

/** Puts as many pieces on each line as fit. */
function linesFrom(pieces: readonly Piece[], width: number, font: Font): Lines {
  const spaceWidth = textWidth(' ', font)
  const lines: string[] = []
  let line = ''
  let lineWidth = 0
  let space = ''
  let widest = 0
  for (const piece of pieces) {
    const before = space === '' ? 0 : spaceWidth
    // Sums of parts differ from the width of the whole by less than can be seen.
    if (line !== '' && lineWidth + before + piece.width > width + 1e-6) {
      lines.push(line)
      widest = Math.max(widest, lineWidth)
      line = piece.text
      lineWidth = piece.width
    } else {
      line += space + piece.text
      lineWidth += before + piece.width
    }
    space = piece.space
  }
  lines.push(line)
  return { lines, widest: Math.max(widest, lineWidth) }
}

function brokenEvenly(text: string, width: number, font: Font): readonly string[] {
  const whole = onOneLine(text)
  if (textWidth(whole, font) <= width) return [whole]
  const pieces = piecesOf(whole, width, font)
  let best = linesFrom(pieces, width, font)
  if (best.lines.length === 1) return best.lines
  const longest = Math.max(...pieces.map((piece) => piece.width))
  for (let attempt = 0; attempt < 12; attempt++) {
    // No word is broken for the sake of lines of like length.
    if (best.widest - 1 < longest) break
    const tried = linesFrom(pieces, best.widest - 1, font)
    if (tried.lines.length > best.lines.length) break
    best = tried
  }
  return best.lines
}

/** The width of the longest of several lines, in pixels. */
export function widest(lines: readonly string[], font: Font): number {
  let width = 0
  for (const line of lines) width = Math.max(width, textWidth(line, font))
  return width
}

/** The width of the longest part of a text that has to stay on one line, in pixels. */
export function longestWord(text: string, font: Font): number {
  let width = 0
  for (const piece of piecesOf(text, Number.POSITIVE_INFINITY, font)) {
    width = Math.max(width, piece.width)
  }
  return width
}

function piecesOf(text: string, width: number, font: Font): readonly Piece[] {
  const pieces: Piece[] = []
  for (const word of wordsOf(text)) {
    const wordWidth = textWidth(word, font)
    if (wordWidth <= width && plain.test(word)) {
      pieces.push({ text: word, space: ' ', width: wordWidth })
      continue
    }
    const parts = word.split(
      /(?<=[\p{Letter}\p{Number}][-/\u2013\u2014])(?=[\p{Letter}\p{Number}])/u,
    )
    const stretches = parts.flatMap((part) => (wide.test(part) ? signsOf(part) : [part]))
    const fitting = stretches.flatMap((part) => broken(part, width, font))
    for (const [at, part] of fitting.entries()) {
      const space = at === fitting.length - 1 ? ' ' : ''
      pieces.push({ text: part, space, width: textWidth(part, font) })
    }
  }
  return pieces
}

/** The words of a text; the number of a chapter is one word with the name behind it. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = []
  let number = ''
  for (const word of text.split(/\s+/)) {
    if (word === '') continue
    const opens = words.length === 0 || words.at(-1) === '·'
    if (opens && number === '' && /^\d{1,3}$/.test(word)) number = word
    else {
      words.push(number === '' ? word : `${number} ${word}`)
      number = ''
    }
  }
  return number === '' ? words : [...words, number]
}

/** Fewer letters of a word do not stand alone at the end or the start of a line, where there is room for more. */
const leastLetters = 4

/** Breaks a word that is wider than a line, a hyphen at each break. */
function broken(word: string, width: number, font: Font): readonly string[] {
  if (textWidth(word, font) <= width) return [word]
  const parts: string[] = []
  const signs = signsOf(word)
  let from = 0
  let part = ''
  for (const [at, sign] of signs.entries()) {
    if (at > from && textWidth(`${part}${sign}-`, font) > width) {
      const isNearEnd = signs.length - at <= leastLetters
      if (isNearEnd && textWidth(signs.slice(from).join(''), font) <= width) break
      const end = breakBefore(signs, from, at)
      parts.push(`${signs.slice(from, end).join('')}-`)
      from = end
      part = signs.slice(from, at).join('')
    }
    part += sign
  }
  return [...parts, signs.slice(from).join('')]
}

/** Where a line ends that begins at `from` and holds signs up to `most`: earlier, rather than leave a few letters over. */
function breakBefore(signs: readonly string[], from: number, most: number): number {
  const left = signs.length - most
  const end = left < leastLetters ? signs.length - leastLetters : most
  return end - from >= leastLetters ? end : most
}

/** What readers take for single signs: letters with their accents, joined pictures. */
function signsOf(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}
