import { escapeHtml, type Html, html } from './html.ts'
import type { Font } from './text-width.ts'

/** How a label looks. Sizes in pixels. */
export interface LabelLook extends Partial<Font> {
  readonly anchor?: 'start' | 'middle' | 'end'
  /** Classes: `muted`, `feel`, `tell`, `meet`. */
  readonly tone?: string
  /** From one line to the next; 4 more than the size when left out. */
  readonly leading?: number
}

/** A length or a place in a drawing, in pixels to a tenth. */
export function px(value: number): string {
  const tenths = Math.round(value * 10)
  if (tenths < 0 || tenths >= mostKnown) return String(tenths / 10)
  const before = known[tenths]
  if (before !== undefined) return before
  const named = String(tenths / 10)
  known[tenths] = named
  return named
}

/** The same places are named again and again; those on a page, in tenths of pixels. */
const mostKnown = 20_000
const known: (string | undefined)[] = Array.from({ length: mostKnown })

/** One or several lines of text; `x` and `y` are where the first line stands on its foot. */
export function label(
  lines: string | readonly string[],
  x: number,
  y: number,
  { size = 12, weight = 400, anchor = 'start', tone, leading = size + 4 }: LabelLook = {},
): Html {
  const begin = `<text x="${px(x)}" y="`
  const look = `"${lookOf(size, weight, anchor, tone)}>`
  if (typeof lines === 'string') return { markup: begin + px(y) + look + escapeHtml(lines) + end }
  let markup = ''
  for (let at = 0; at < lines.length; at++) {
    markup += begin + px(y + at * leading) + look + escapeHtml(lines[at] ?? '') + end
  }
  return { markup }
}

const end = '</text>'

function lookOf(
  size: number,
  weight: Font['weight'],
  anchor: keyof typeof anchors,
  tone: string | undefined,
): string {
  const bold = weight === 600 ? ' font-weight="600"' : ''
  const classes = tone ? ` class="${escapeHtml(tone)}"` : ''
  return ` font-size="${size}"${bold}${anchors[anchor]}${classes}`
}

const anchors = { start: '', middle: ' text-anchor="middle"', end: ' text-anchor="end"' }

/** A level or upright line; the class says how it looks: `hair`, `head`, `gap`. */
export function line(x1: number, y1: number, x2: number, y2: number, look: string): Html {
  return html`<path class="${look}" d="M${px(x1)} ${px(y1)}L${px(x2)} ${px(y2)}"/>`
}

/** A whole drawing or a strip of one; labels and marks in it are explained by the frame around it. */
export function svg(width: number, height: number, parts: Html | readonly Html[], look = ''): Html {
  const classes = look ? html` class="${look}"` : undefined
  const size = html`width="${px(width)}" height="${px(height)}" viewBox="0 0 ${px(width)} ${px(height)}"`
  return html`<svg${classes} ${size} aria-hidden="true">${parts}</svg>\n`
}
