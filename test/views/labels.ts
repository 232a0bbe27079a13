import { type Font, textWidth } from '../../src/core/views/text-width.ts'

/** A label in a drawing with the room it takes, in pixels from the left and the top of its drawing. */
export interface Label {
  readonly words: string
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

/** The labels of each drawing in some markup; turned names are left out, they lie between level ones. */
export function labelsIn(markup: string): readonly (readonly Label[])[] {
  return [...markup.matchAll(/<svg([^>]*)>([\s\S]*?)<\/svg>/g)].map(
    ([, look = '', drawing = '']) => {
      // Drawings as wide as there is room are measured in the narrowest that they have: on a phone or on a desk.
      const room = look.includes('cramped') ? 320 : 400
      const level = drawing
        .replace(/<g[^>]*rotate[^>]*>[\s\S]*?<\/g>/g, '')
        // On a screen only one of the two is shown.
        .replace(/<g class="cramped">[\s\S]*?<\/g>/g, '')
      return [...level.matchAll(/<text ([^>]*)>([\s\S]*?)<\/text>/g)].map(
        ([, attributes = '', inner = '']) => labelOf(attributes, inner, room),
      )
    },
  )
}

/** Pairs of labels that lie over each other by more than a hair. */
export function touching(labels: readonly Label[]): readonly string[] {
  const pairs: string[] = []
  for (const [at, a] of labels.entries()) {
    for (const b of labels.slice(at + 1)) {
      const overlapsAcross = Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5
      const overlapsDown = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5
      if (overlapsAcross && overlapsDown) pairs.push(`${a.words} × ${b.words}`)
    }
  }
  return pairs
}

function labelOf(attributes: string, inner: string, room: number): Label {
  const value = (name: string) => new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1]
  const size = Number(value('font-size'))
  const weight: Font['weight'] = value('font-weight') === '600' ? 600 : 400
  const [words = '', more] = inner.split(/<tspan[^>]*>|<\/tspan>/).map(unescaped)
  const width =
    textWidth(words, { size, weight }) + (more ? 8 + textWidth(more, { size: 12, weight: 400 }) : 0)
  const x = placeOf(value('x') ?? '', room)
  const y = Number(value('y'))
  const anchor = value('text-anchor')
  const left = anchor === 'middle' ? x - width / 2 : anchor === 'end' ? x - width : x
  // Capitals and descenders: what the eye sees of a line, not its leading.
  return { words, left, right: left + width, top: y - size * 0.74, bottom: y + size * 0.22 }
}

/** Where a label stands in pixels; it may be said as a share of the room. */
function placeOf(x: string, room: number): number {
  return x.endsWith('%') ? (Number(x.slice(0, -1)) / 100) * room : Number(x)
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
}
