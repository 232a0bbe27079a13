import type { Mode } from '../plan/channel-type.ts'
import { type Html, html } from './html.ts'
import { px, svg } from './svg.ts'

/**
 * A channel, 10 wide, by shape: online round and filled, offline square and outlined, both a square with a dot; a
 * channel that says neither is a dashed square.
 */
export function channelMark(mode: Mode | undefined, x: number, y: number): Html {
  if (mode === 'online') return html`<circle class="tell full" cx="${px(x)}" cy="${px(y)}" r="5"/>`
  const square = (look: string) =>
    html`<rect class="${look}" x="${px(x - 4)}" y="${px(y - 4)}" width="8" height="8"/>`
  if (mode === undefined) return square('gap')
  if (mode === 'offline') return square('tell outline')
  return html`${square('tell outline')}<circle class="tell full" cx="${px(x)}" cy="${px(y)}" r="1.75"/>`
}

/** The ring, 19 wide, around a channel that meets people at a named moment; in the shape of the channel's mark. */
export function momentRing(mode: Mode | undefined, x: number, y: number): Html {
  if (mode === 'online') {
    return html`<circle class="meet ring" cx="${px(x)}" cy="${px(y)}" r="8.75"/>`
  }
  return html`<rect class="meet ring" x="${px(x - 8.75)}" y="${px(y - 8.75)}" width="17.5" height="17.5"/>`
}

const starPoints = Array.from({ length: 10 }, (_, point) => {
  const radius = point % 2 === 0 ? 7 : 2.8
  const angle = (Math.PI * point) / 5
  return { x: radius * Math.sin(angle), y: radius * Math.cos(angle) }
})

/** The star, 13 wide, where people can act. */
export function actionStar(x: number, y: number): Html {
  const path = starPoints
    .map((point, at) => `${at === 0 ? 'M' : 'L'}${px(x + point.x)} ${px(y + 0.5 - point.y)}`)
    .join('')
  return html`<path class="feel full" d="${path}Z"/>`
}

/** The star in a line of text. */
export const starInText: Html = svg(14, 14, actionStar(7, 7), 'sign')

/** A channel's mark in a line of text. */
export function channelSign(mode: Mode | undefined): Html {
  return svg(12, 12, channelMark(mode, 6, 6), 'sign')
}
