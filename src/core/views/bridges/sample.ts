import { type Html, html, join } from '../html.ts'
import { channelMark } from '../marks.ts'
import { label, line, svg } from '../svg.ts'

/** Two banks and a bridge in grey, to show what a hand-off is. */
export function bridgesSample(): Html {
  const parts = [
    label('Offline', 128, 14, { weight: 600, anchor: 'end' }),
    label('Online', 532, 14, { weight: 600 }),
    line(160, 26, 160, 126, 'head'),
    line(500, 26, 500, 126, 'head'),
    channelMark('offline', 144, 60),
    label('poster', 128, 64, { size: 14, anchor: 'end' }),
    channelMark('offline', 144, 104),
    label('shop', 128, 108, { size: 14, anchor: 'end' }),
    channelMark('online', 516, 82),
    label('website', 532, 87, { size: 14 }),
    html`<path class="gap" d="M160 60H190M246 60C360 60 360 72 490 72"/><path class="full" d="M500 72l-9 -5v10Z"/>`,
    label('QR code', 196, 64),
    html`<path class="gap" d="M500 92H470M416 92C300 92 300 104 170 104"/><path class="full" d="M160 104l9 -5v10Z"/>`,
    label('booking', 464, 96, { anchor: 'end' }),
  ]
  return html`<div class="frame">${svg(600, 130, join(parts), 'sample')}</div>`
}
