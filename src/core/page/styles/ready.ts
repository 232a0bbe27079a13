/** Readiness: counts by kind, then the parts of the plan with what there is to settle. */
export const ready = `
.kinds { display: flex; flex-wrap: wrap; gap: 8px 40px; padding-bottom: 12px; border-bottom: 1px solid var(--ink); }
.kind strong { font-size: 19px; line-height: 26px; font-variant-numeric: tabular-nums; margin-inline-end: 4px; }
.kind.none, .kind.none strong { color: var(--muted); font-weight: 400; }
.area { display: grid; grid-template-columns: 168px minmax(0, 1fr); gap: 0 32px; padding: 12px 0; border-bottom: 1px solid var(--hair); }
.still-open { width: fit-content; border: var(--gap-line) dashed var(--gap); padding: 1px 8px; margin-top: 2px; }
.points + .points { margin-top: 10px; }
.points { break-inside: avoid; }
.points ul { list-style: none; max-width: 80ch; }
.point { padding-inline-start: 18px; position: relative; margin-top: 2px; }
.point::before { content: ''; position: absolute; inset-inline-start: 0; top: 6px; width: 8px; height: 8px; border: 2px solid var(--information); border-radius: 50%; }
.point.error::before { border-color: var(--error); background: var(--error); border-radius: 0; }
.point.warning::before { border-color: var(--warning); border-radius: 0; }
.point.hint::before { border: 0; height: 2px; top: 10px; background: var(--muted); border-radius: 0; }
@media (forced-colors: active) { .point::before { forced-color-adjust: none; } }
.ready > .note { margin-top: 12px; }
@media (max-width: 600px) {
  .area { grid-template-columns: minmax(0, 1fr); row-gap: 8px; }
  .kinds { gap: 0 24px; }
}
`
