/** The plan on a page: three columns for the three moves, then rows of three; one column on a phone. */
export const planPage = `
#plan > .figure { margin-top: 4px; }
#plan .why { margin-top: 12px; }
.lead, .lead p { font-size: 19px; line-height: 26px; }
.meta { margin-top: 12px; }
.meta span { white-space: nowrap; }
.moves, .row { display: grid; grid-template-columns: repeat(3, minmax(0, 1fr)); gap: 0 32px; }
.moves { margin-top: 32px; }
.move { border-top: 2px solid currentColor; padding-top: 12px; }
.move:has(> .feel) { border-color: var(--feel); }
.move:has(> .tell) { border-color: var(--tell); }
.move:has(> .meet) { border-color: var(--meet); }
.move h2, .move .head { font-size: 14px; line-height: 21px; font-weight: 600; }
.move .big { margin-top: 8px; text-wrap: balance; }
.move .gap-words { margin-top: 8px; }
.fact { margin-top: 12px; }
.fact.act > p:not(.small, .gap-words), .row .name { font-weight: 600; text-wrap: balance; }
.numbered { list-style: none; margin-top: 12px; }
.numbered li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 12px; padding: 7px 0 8px; border-top: 1px solid var(--hair); }
.numbered .place { min-width: 8px; font-weight: 600; font-variant-numeric: tabular-nums; }
.numbered p { text-wrap: pretty; }
.nowrap { white-space: nowrap; }
.row { margin-top: 32px; border-top: 1px solid var(--hair); padding-top: 16px; gap: 16px 32px; }
.row .fact { margin-top: 0; }
.row .wide { grid-column: 1 / -1; }
.row .gap-words { margin-top: 8px; }
.objective { display: flex; flex-direction: column; }
.objective .from-to, .objective .in-words { margin-top: auto; padding-top: 8px; }
.from-to { display: flex; align-items: center; gap: 10px; font-variant-numeric: tabular-nums; }
.from-to .from { font-size: 12px; color: var(--muted); }
.arrow { flex: 1; min-width: 96px; display: block; }
.arrow .way { stroke: var(--ink); stroke-width: 1.5px; }
.arrow .start { fill: var(--paper); stroke: var(--ink); stroke-width: 1.5px; }
.in-words { color: var(--muted); }
.in-words strong { color: var(--ink); }
.marks { display: flex; flex-wrap: wrap; gap: 2px 16px; margin-top: 6px; }
.bank { display: flex; flex-wrap: wrap; gap: 2px 5px; }
.bank svg { display: block; }
.bars { display: block; margin: 8px 0 4px; }
.bars rect { width: calc(100% - 3px); }
.bar { fill: var(--quiet); stroke: var(--quiet); stroke-width: 1px; }
.bar.pale { fill: color-mix(in srgb, var(--ink) 14%, var(--paper)); }
.bar.kept-back { fill: var(--paper); }
.sample { color: var(--muted); }
.sample .move { border-color: var(--gap); }
@media (max-width: 600px) {
  .moves, .row { grid-template-columns: minmax(0, 1fr); gap: 24px; }
  .lead, .lead p { font-size: 17px; line-height: 24px; }
}
`
