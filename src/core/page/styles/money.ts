/** Money: bars by channel at the left, balances at the right; one column on a phone. */
export const money = `
.layout h3 { font-size: 14px; line-height: 21px; }
.money { display: grid; grid-template-columns: minmax(0, 56fr) minmax(0, 40fr); gap: 32px 64px; }
.bar-rows { display: grid; grid-template-columns: fit-content(45%) minmax(0, 1fr) max-content max-content; column-gap: 0; align-content: start; max-width: 600px; }
.bar-row { display: grid; grid-template-columns: subgrid; grid-column: 1 / -1; align-items: baseline; padding: 1px 0 2px; }
.bar-row > p:first-child { padding-inline-end: 12px; }
.bar-row .number { padding-inline-start: 20px; white-space: nowrap; }
.bar-row .length { align-self: start; margin-top: 4px; }
.bar-row.head-row > h3, .bar-row.sum-row > p:first-child, .bar-row.gap-words > p:first-child { grid-column: 1 / 3; }
.bar-row.head-row { border-bottom: 1px solid var(--ink); padding-bottom: 6px; margin-bottom: 8px; }
.bar-row + .head-row { margin-top: 16px; }
.bar-row.sum-row { border-top: 1px solid var(--ink); margin-top: 8px; padding-top: 8px; font-weight: 600; }
.bar-row.gap-words { margin-top: 8px; padding: 7px 0; font-size: 12px; line-height: 16px; }
.bar-row.gap-words > p:first-child { padding-inline-start: 12px; color: var(--ink); }
.bar-row.gap-words .number { padding-inline-end: 12px; grid-column: 3 / 5; }
.balances { display: grid; gap: 24px; align-content: start; }
.balance h3 { margin-bottom: 4px; }
.shares { display: block; }
.shares.cramped { display: none; }
.shares > svg > rect { width: calc(100% - 3px); }
.bar.middle { fill: color-mix(in srgb, var(--ink) 34%, var(--paper)); }
.mark { stroke: var(--ink); stroke-width: 2px; fill: none; }
.mark.around { stroke: var(--paper); stroke-width: 6px; }
.leader { stroke: var(--gap); stroke-width: 1px; fill: none; }
.stripes { display: none; stroke: var(--ink); stroke-width: 12px; stroke-dasharray: 2 4; }
${withoutTints('body:is(.vscode-high-contrast, .vscode-high-contrast-light)')}
@media (forced-colors: active) {
${withoutTints('body')}
}
@media screen and (prefers-contrast: more) {
${withoutTints('body')}
}
.clipped { overflow: hidden; }
@media screen and (max-width: 1087px) {
  .money { grid-template-columns: minmax(0, 1fr); }
  .balances { grid-template-columns: repeat(auto-fit, minmax(min(400px, 100%), 1fr)); column-gap: 32px; }
}
@media (max-width: 600px) {
  .bar-rows { grid-template-columns: fit-content(42%) minmax(0, 1fr) max-content max-content; }
  .bar-row:not(.sum-row, .gap-words) > p:first-child { overflow-wrap: break-word; max-width: 192px; }
  .shares.cramped { display: block; }
  .shares.roomy { display: none; }
  .bar-row .number { padding-inline-start: 12px; }
}
`

/** With high contrast bars are filled, striped or empty, with strong borders; greys cannot be told apart. */
function withoutTints(where: string): string {
  return `${where} .bar { stroke-width: 2px; }
${where} .bar:is(.middle, .pale) { fill: var(--paper); }
${where} .stripes { display: inline; }`
}
