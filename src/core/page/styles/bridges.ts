/** The bridges between channels: lines over the water in the colour of the story, those on a bank in grey. */
export const bridges = `
.crossing { fill: none; stroke: var(--tell); stroke-width: 1.5px; }
.dry { fill: none; stroke: var(--quiet); stroke-width: 1.5px; }
.dry.tip { fill: var(--quiet); stroke: none; }
.box { fill: var(--paper); stroke: var(--ink); stroke-width: 1px; }
.rim { margin-top: 16px; }
.rim > span { margin-inline-start: 12px; color: var(--ink); white-space: nowrap; }
.map.bridges .clear text { stroke: var(--tint); }
`
