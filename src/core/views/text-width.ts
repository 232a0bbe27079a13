/** A size in pixels and a weight: 400 for text, 600 for headings and names. */
export interface Font {
  readonly size: number
  readonly weight: 400 | 600
}

/**
 * Widths of the signs from space to `~` in hundredths of the size: half-way between Inter 4, wider than most interface
 * faces, and DejaVu Sans 2, the widest that a system falls back to. So words nearly always take less room on a screen
 * than they are given here, and where they take more, the space between labels is larger than the difference.
 */
const widths: Readonly<Record<Font['weight'], readonly number[]>> = {
  400: numbers(`
    30 34 43 74 64 88 71 25 38 38 50 75 30 46 30 36 63 55 63 64 64 63 63 61 63 63 31 31 75 75 75 52
    97 68 67 73 75 62 59 76 75 28 54 66 56 89 75 78 63 78 67 64 64 74 68 97 67 66 66 38 36 38 66 48
    50 59 63 56 63 60 36 62 61 26 26 56 26 92 61 61 62 62 39 52 38 61 58 82 57 58 54 50 34 50 75`),
  600: numbers(`
    30 39 46 74 68 92 77 26 43 43 54 76 34 47 34 38 69 59 66 68 69 67 68 65 68 68 35 35 76 76 76 56
    100 75 71 74 78 65 64 79 79 32 56 73 61 96 79 81 69 82 71 69 67 77 75 106 73 71 69 43 38 43 66 49
    50 62 68 59 68 64 41 68 66 30 30 62 30 97 66 65 67 67 45 58 43 66 62 88 61 62 57 55 37 55 76`),
}

/** Signs that take no room of their own, signs as wide as they are high, pictures, and capitals beyond English. */
const noWidth = /^[\p{Mark}\p{Default_Ignorable_Code_Point}\p{Cc}]$/u
const fullWidth =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303f\uff01-\uff60]$/u
const picture = /^\p{Extended_Pictographic}$/u
const capital = /^\p{Lu}$/u

/** How wide a text is on one line, in pixels; rather too wide than too narrow. */
export function textWidth(text: string, { size, weight }: Font): number {
  const known = widths[weight]
  let hundredths = 0
  for (const sign of text) {
    hundredths += known[(sign.codePointAt(0) ?? 0) - 32] ?? widthBeyondEnglish(sign, weight)
  }
  return (hundredths * size) / 100
}

function widthBeyondEnglish(sign: string, weight: Font['weight']): number {
  if (noWidth.test(sign)) return 0
  if (fullWidth.test(sign)) return 104
  if (picture.test(sign)) return 138
  const width = capital.test(sign) ? 80 : 68
  return weight === 600 ? width * 1.1 : width
}

function numbers(text: string): readonly number[] {
  return text.trim().split(/\s+/).map(Number)
}
