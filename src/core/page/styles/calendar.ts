/** The calendar: bars, silent days, what lies outside the plan, today, spend. */
export const calendar = `
.flight { fill: var(--paper); stroke: currentColor; stroke-width: 1.5px; }
.flight.full { fill: currentColor; stroke: none; }
.hatch { fill: none; stroke: var(--gap); stroke-width: 1px; }
.outside { fill: var(--tint); }
.spend { fill: var(--quiet); }
.today { fill: none; stroke: var(--ink); stroke-width: 2px; }
@media screen and (forced-colors: none) {
  .calendar .clear text { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
}
`
