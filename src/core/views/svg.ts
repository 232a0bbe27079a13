import { type Html, html, join } from './html.ts'
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
  return String(Math.round(value * 10) / 10)
}

/** One or several lines of text; `x` and `y` are where the first line stands on its foot. */
export function label(
  lines: string | readonly string[],
  x: number,
  y: number,
  look: LabelLook = {},
): Html {
  const { size = 12, weight = 400, anchor = 'start', tone, leading = size + 4 } = look
  const classes = tone ? html` class="${tone}"` : undefined
  const bold = weight === 600 ? html` font-weight="600"` : undefined
  const anchored = anchor === 'start' ? undefined : html` text-anchor="${anchor}"`
  return join(
    (typeof lines === 'string' ? [lines] : lines).map(
      (line, at) =>
        html`<text x="${px(x)}" y="${px(y + at * leading)}" font-size="${size}"${bold}${anchored}${classes}>${line}</text>`,
    ),
  )
}

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
