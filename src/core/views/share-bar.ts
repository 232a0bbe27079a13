import { type Html, html, join } from './html.ts'
import { type NamePlace, nameFont, placeNames, type Share, shareWords } from './share-names.ts'
import { label, px } from './svg.ts'
import { textWidth } from './text-width.ts'

/** What stands under a bar. */
export interface BarFoot {
  /** Small words at its left. */
  readonly words?: string
  /** Where a share was meant to end, from 0 to 1, with its words: "65% planned". */
  readonly mark?: { readonly share: number; readonly words: string }
}

/** The least room that a bar has on a desk or on paper, and on a phone; what fits there fits wherever there is more. */
const rooms = { roomy: 400, cramped: 320 } as const
const between = 8
const lineHeight = 16
const thickness = 12

/**
 * A whole as one bar, as wide as there is room: a segment for each share, its name and percentage above it, at the
 * right edge if it is too long, in a line of its own if it would touch another (`share-names.ts`); from there a hairline leads down to its
 * segment.
 */
export function shareBar(shares: readonly Share[], foot: BarFoot = {}): Html {
  const roomy = barIn(shares, foot, 'roomy')
  const cramped = barIn(shares, foot, 'cramped')
  const drawing = (markup: string, look: string) => ({
    markup: markup.replace('class="shares"', `class="shares ${look}"`),
  })
  if (roomy.markup === cramped.markup) return roomy
  return html`${drawing(roomy.markup, 'roomy')}${drawing(cramped.markup, 'cramped')}`
}

function barIn(shares: readonly Share[], foot: BarFoot, size: keyof typeof rooms): Html {
  const room = rooms[size]
  const segments = placed(shares, room)
  const rows = 1 + Math.max(0, ...segments.map(({ row }) => row))
  const top = rows * lineHeight + 4
  const names = segments.map(({ words, row, at, isEnd, shift }) => {
    const y = (rows - 1 - row) * lineHeight + 12
    return atShare(words, at, y, isEnd, shift)
  })
  const leads = segments.flatMap(({ row, start }) => {
    const from = (rows - 1 - row) * lineHeight + lineHeight
    return row === 0 ? [] : [upright(start, from, top - from - 1, 'leader', 0.5)]
  })
  const bars = segments.map(({ start, share, look }) => {
    const stripes =
      look === 'bar middle' && html`<line class="stripes" x1="1" x2="100%" y1="6.5" y2="6.5"/>`
    return html`<svg x="${percent(start)}" y="${px(top)}" width="${percent(share)}" height="${thickness + 1}"><rect class="${look}" x="0.5" y="0.5" width="100%" height="${thickness}"/>${stripes}</svg>`
  })
  const under = footOf(foot, top, room)
  const alternative = [...segments.map(({ words }) => words), foot.mark?.words ?? []].flat()
  return across(
    top + thickness + 4 + under.height,
    join([...leads, html`<g class="clear">${names}</g>`, under.drawing, ...bars, under.stroke]),
    alternative.join(', '),
  )
}

/** An outlined bar for a whole that nobody has divided yet, with the words above it. */
export function openBar(words: string): Html {
  const box = html`<svg y="20" width="100%" height="${thickness + 1}"><rect class="gap" x="0.5" y="0.5" width="100%" height="${thickness}"/></svg>`
  return across(36, html`${label(words, 0, 12, { tone: 'muted' })}${box}`, words)
}

interface Segment extends NamePlace {
  readonly words: string
  readonly start: number
  readonly share: number
  readonly look: string
}

function placed(shares: readonly Share[], room: number): readonly Segment[] {
  const sum = shares.reduce((all, { share }) => all + Math.max(0, share), 0) || 1
  const words = shareWords(shares)
  let next = 0
  const segments = shares.map(({ share }, at) => {
    const start = next
    next += Math.max(0, share) / sum
    return { words: words[at] ?? '', start, next }
  })
  const places = placeNames(segments, room)
  return segments.flatMap(({ words, start, next }, at) => {
    const place = places[at]
    return place
      ? [{ ...place, words, start, share: next - start, look: lookOf(at, shares.length) }]
      : []
  })
}

/** The first segment is filled, the last pale, and of three the one between them is between. */
function lookOf(at: number, count: number): string {
  if (at === 0) return 'bar'
  return at === 1 && count > 2 ? 'bar middle' : 'bar pale'
}

/** The planned mark with its words, and the words at the left; in two lines when they would touch. */
function footOf({ words, mark }: BarFoot, top: number, room: number) {
  const wordsWidth = words === undefined ? 0 : textWidth(words, nameFont)
  const line = top + thickness + 17
  const markWidth = mark ? textWidth(mark.words, nameFont) : 0
  const share = mark ? Math.min(1, Math.max(0, mark.share)) : 0
  const isEnd = share * room + markWidth > room
  const left = isEnd ? share * room - markWidth : share * room
  const touches = mark !== undefined && words !== undefined && wordsWidth + between > left
  const stroke =
    mark &&
    html`${upright(share, top - 3, thickness + 9, 'mark around')}${upright(share, top - 3, thickness + 9, 'mark')}`
  const drawing = html`${mark && atShare(mark.words, share, line, isEnd)}${words !== undefined && label(words, 0, touches ? line + lineHeight : line, { tone: 'muted' })}`
  const lines = (mark ? 1 : 0) + (words !== undefined && (touches || !mark) ? 1 : 0)
  return { drawing, stroke: html`${stroke}`, height: lines === 0 ? 0 : lines * lineHeight + 2 }
}

/** An upright line at a share of the width, moved to the right by `x`. */
function upright(share: number, y: number, height: number, look: string, x = 0): Html {
  return html`<svg x="${percent(share)}" y="${px(y)}" width="2" height="${px(height)}"><path class="${look}" d="M${x} 0V${px(height)}"/></svg>`
}

/** Words that start or end at a share of the width, moved to the right by `shift`. */
function atShare(words: string, share: number, y: number, isEnd: boolean, shift = 0): Html {
  const anchor = isEnd ? html` text-anchor="end"` : undefined
  return html`<text x="${percent(share)}" y="${px(y)}" font-size="${nameFont.size}"${shift !== 0 && html` dx="${shift}"`}${anchor}>${words}</text>`
}

/** A drawing as wide as there is room, `height` pixels high. */
function across(height: number, parts: Html, alternative: string): Html {
  return html`<svg class="shares" width="100%" height="${px(height)}" role="img" aria-label="${alternative}">${parts}</svg>\n`
}

function percent(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}
