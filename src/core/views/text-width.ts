/** A size in pixels and a weight: 400 for text, 600 for headings and names. */
export interface Font {
  readonly size: number
  readonly weight: 400 | 600
}

/**
 * Widths of the signs from space to `~` in hundredths of the size: of each the larger of two wide interface faces
 * (Inter 4 and DejaVu Sans 2), so that words take no more room on a reader's screen than they are given here.
 */
const widths: Readonly<Record<Font['weight'], readonly number[]>> = {
  400: numbers(`
    32 40 46 84 64 95 78 27 39 39 50 84 32 46 32 36 64 64 64 64 64 64 64 64 64 64 34 34 84 84 84 53
    100 68 69 73 77 63 59 77 75 29 54 66 56 89 75 79 63 79 69 64 64 74 68 99 69 66 69 39 36 39 84 50
    50 61 63 56 63 62 36 63 63 28 28 58 28 97 63 61 63 63 41 52 39 63 59 82 59 59 54 64 34 64 84`),
  600: numbers(`
    35 46 52 84 70 100 87 31 46 46 54 84 38 47 38 38 70 70 70 70 70 70 70 70 70 70 40 40 84 84 84 58
    100 77 76 74 83 68 68 82 84 37 56 77 64 100 84 85 73 85 77 72 68 81 77 110 77 72 73 46 38 46 84 50
    50 67 72 59 72 68 44 72 71 34 34 67 34 104 71 69 72 72 49 60 48 71 65 92 65 65 58 71 37 71 84`),
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
  for (let at = 0; at < text.length; at++) {
    const width = known[text.charCodeAt(at) - 32]
    if (width !== undefined) {
      hundredths += width
      continue
    }
    const sign = String.fromCodePoint(text.codePointAt(at) ?? 0)
    hundredths += rememberedWidth(sign, weight)
    at += sign.length - 1
  }
  return (hundredths * size) / 100
}

const remembered: Readonly<Record<Font['weight'], Map<string, number>>> = {
  400: new Map(),
  600: new Map(),
}

/** A text has few signs beyond English, again and again. */
function rememberedWidth(sign: string, weight: Font['weight']): number {
  const known = remembered[weight].get(sign)
  if (known !== undefined) return known
  const width = widthBeyondEnglish(sign, weight)
  remembered[weight].set(sign, width)
  return width
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
