/** The promise check: three steps side by side with arrows between them; one under the other on a phone. */
export const promise = `
.promise-line { max-width: 37em; margin-bottom: 24px; }
.trace { display: grid; grid-template-columns: minmax(0, 32fr) 56px minmax(0, 26fr) 56px minmax(0, 34fr); column-gap: 12px; align-items: start; padding: 14px 0 15px; border-top: 1px solid var(--hair); break-inside: avoid; }
.trace-heads { border-top: 0; border-bottom: 1px solid var(--ink); padding: 0 0 6px; font-weight: 600; }
.trace-heads + .trace { border-top: 0; }
.trace .name { font-weight: 600; }
.trace ul { list-style: none; display: grid; gap: 6px; }
.trace li { display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 0 10px; }
.trace .place { font-weight: 600; min-width: 8px; font-variant-numeric: tabular-nums; }
.trace .by { display: block; }
.trace .gap-words { font-size: 12px; line-height: 16px; padding: 5px 10px; width: fit-content; }
.trace .name + * { margin-top: 4px; }
.trace .step { display: none; font-size: 12px; line-height: 16px; color: var(--muted); }
.step-arrow { margin-top: 5px; min-width: 0; overflow: visible; color: var(--ink); }
.sample .trace { border-top: 0; padding: 0; }
@media screen and (max-width: 760px) {
  .trace { grid-template-columns: minmax(0, 1fr); row-gap: 10px; }
  .trace-heads, .step-arrow { display: none; }
  .trace .step { display: block; }
}
`
