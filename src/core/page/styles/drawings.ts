/** Drawings and the frames in which wide ones scroll; marks take their colour from the class of their move. */
export const drawings = `
.frame { position: relative; overflow-x: auto; overflow-y: hidden; scrollbar-width: thin; }
.figure > .frame { margin-inline: -8px; }
.drawing svg { flex: none; display: block; box-sizing: content-box; }
.panel { display: flex; }
.panel.on-paper { display: none; }
.kept { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); }
svg { overflow: visible; }
svg text { fill: currentColor; unicode-bidi: plaintext; font-variant-numeric: tabular-nums; }
svg tspan { fill: currentColor; }
svg .muted { color: var(--muted); }
.hair, .head, .gap { fill: none; stroke: var(--hair); stroke-width: 1px; }
.head { stroke: var(--ink); }
.gap { stroke: var(--gap); stroke-width: var(--gap-line); stroke-dasharray: 3 3; }
.gap.paper { fill: var(--paper); }
.full { fill: currentColor; stroke: none; }
.outline { fill: var(--paper); stroke: currentColor; stroke-width: var(--outline); }
.ring { fill: none; stroke: currentColor; stroke-width: var(--ring); }
.map { display: flex; }
.drawing { display: block; width: max-content; }
.map + .map { margin-top: 32px; }
.strand { fill: none; stroke: var(--meet); stroke-width: 1.25px; }
.strand.heavy, .heavy > .strand { stroke-width: 2.5px; }
.strand.dashed { stroke-dasharray: 3 3; }
.knot { color: var(--meet); }
.knot circle { fill: var(--paper); stroke: currentColor; stroke-width: 1.5px; }
.knot.heavy circle { fill: currentColor; }
.knot.heavy text { fill: var(--paper); }
.clear text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
@media (forced-colors: active) { .clear text { forced-color-adjust: none; fill: CanvasText; } }
@media screen and (forced-colors: none) {
  .map text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
  .map .knot text { stroke: none; }
}
${faded()}
.sample text, .sample .tell { color: var(--muted); }
.sample .head { stroke: var(--quiet); }
.more { display: none; font-size: 12px; line-height: 16px; margin-top: 8px; }
.more > span { display: none; }
.more .count { float: inline-end; color: var(--ink); }
.cramped { display: none; }
`

/** While the pointer rests on a moment, what belongs to the other moments of its map fades. */
function faded(): string {
  const moments = Array.from({ length: 8 }, (_, at) => `m${at}`)
  return moments
    .map(
      (moment) =>
        `.map:has(.lane.${moment}:hover, .knot.${moment}:hover) :is(.lane, .knot, .value):not(.${moment}) { opacity: 0.2; }`,
    )
    .join('\n')
}
