/** The calendar: bars, silent days, what lies outside the plan, today, spend. */
export const calendar = `
.flight { fill: var(--paper); stroke: currentColor; stroke-width: 1.5px; }
.flight.full { fill: currentColor; stroke: none; }
.hatch { fill: none; stroke: var(--gap); stroke-width: 1px; }
.outside { fill: var(--tint); }
.spend { fill: var(--quiet); }
.today { fill: none; stroke: var(--ink); stroke-width: 2px; }
`
