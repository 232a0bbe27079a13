/**
 * Paper: black on white with the accents kept, A4 or Letter as the reader chooses; wide drawings lie across. Plan,
 * status, brand and page number run along; they stand in attributes of the root element.
 */
export const print = `
html { --run-plan: attr(data-plan); --run-state: attr(data-status) attr(data-date); --run-brand: attr(data-brand); }
html:not([data-status=''], [data-date='']) { --run-state: attr(data-status) ' · ' attr(data-date); }
@page {
  margin: 18mm 12mm 13mm;
  font: 400 11px/16px system-ui, -apple-system, 'Segoe UI', 'Helvetica Neue', Arial, sans-serif;
  @top-left { content: var(--run-plan); border-bottom: 1px solid #000; padding-bottom: 6px; margin-bottom: 6px; vertical-align: bottom; }
  @top-right { content: var(--run-state); white-space: nowrap; padding-left: 16px; border-bottom: 1px solid #000; padding-bottom: 6px; margin-bottom: 6px; vertical-align: bottom; }
  @bottom-left { content: var(--run-brand); padding-top: 6px; vertical-align: top; }
  @bottom-right { content: counter(page) ' of ' counter(pages); padding-top: 6px; vertical-align: top; }
}
@page across { size: landscape; margin: 18mm 10mm 13mm; }
@media print {
  body, body[class] {
    --ink: #000; --paper: #fff; --feel: #b8442f; --tell: #3f4fb0; --meet: #0f6e6e;
    --muted: #454545; --quiet: #5f5f5f; --gap: #6a6a6a; --hair: #d4d4d4; --tint: #f2f2f2;
    --error: #b3261e; --warning: #8a5a00; --information: #1a5fb4; --gap-line: 1px;
    color-scheme: light; max-width: none; padding: 0; print-color-adjust: exact; -webkit-print-color-adjust: exact;
  }
  header.top, .more, .add .button, details.data:not([open]) { display: none; }
  .view { margin: 0; padding: 4px 8px 0; break-before: page; }
  body { font-size: 13px; line-height: 19px; }
  .small, .note, .meta, .shared { font-size: 11px; line-height: 15px; }
  /* The plan stays on one sheet of either paper, also in the widest of faces. */
  #plan { font-size: 12px; line-height: 16px; padding-top: 4px; }
  #plan h1 { font-size: 26px; line-height: 30px; }
  #plan .lead, #plan .lead p { font-size: 16px; line-height: 21px; }
  #plan .meta { margin-top: 8px; }
  #plan .lead { max-width: 42em; }
  #plan .big { font-size: 17px; line-height: 23px; margin-top: 4px; }
  .moves, .row { gap: 0 28px; }
  .moves { margin-top: 14px; }
  .move { padding-top: 8px; }
  .row { margin-top: 12px; padding-top: 8px; row-gap: 8px; }
  .fact { margin-top: 7px; }
  .numbered { margin-top: 6px; }
  .numbered li { padding: 3px 0 4px; }
  .row, .fact, .objective { break-inside: avoid; }
  header.top + #banner + main > .view:first-child { margin: 0; break-before: auto; }
  .view:not(#plan, #notes), body:has(#all-plans) { page: across; }
  .bar-row, .balance, .goal { break-inside: avoid; }
  .bar-rows { grid-template-columns: fit-content(45%) minmax(0, 1fr) max-content max-content; }
  .goal { padding: 4px 0 5px; }
  .scorecard section + section { margin-top: 16px; }
  .scorecard h3 { padding-bottom: 4px; }
  /* What is a little too high for a sheet becomes smaller rather than go on on the next one. */
  .snug { zoom: 0.935; }
  .tight { zoom: 0.86; }
  /* What is said under a drawing stands with its end; alone on a sheet it would mean nothing. */
  .note, .missing, .rim { max-width: none; break-before: avoid; break-inside: avoid; }
  .figure { margin-top: 12px; }
  .figure + .note, .missing { margin-top: 8px; }
  .money { grid-template-columns: minmax(0, 52fr) minmax(0, 44fr); column-gap: 32px; }
  h1, h2, h3, .question { break-after: avoid; }
  .panel, .whole, tr, li { break-inside: avoid; }
  .frame { overflow: visible; }
  .drawing { display: block; width: auto; }
  .drawing, .sample-frame, .frame.people { zoom: 0.93; }
  .panel.on-screen, .people.on-screen { display: none; }
  .panel.on-paper { display: flex; }
  .frame.people.on-paper { display: block; }
  .on-paper + .on-paper { margin-top: 24px; }
  .work tbody th, .work thead td:first-child, .work thead tr + tr th:first-child { position: static; }
  .kept { position: static; border: 0; }
  a.line[data-line]::after, a.line:not([href])[data-line]::after { content: ' (plan, line\u00a0' attr(data-line) ')'; }
  .prose a[href^='http']::after { content: ' (' attr(href) ')'; }
  details.data { border: 0; }
}
`
