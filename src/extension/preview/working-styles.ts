/** How what readers work with in the page looks: the filter, the cells that can be ticked, the ends that can be moved. */
export const workingStyles = `
#filters { margin-top: 8px; }
#filters + main > .view:first-child { margin-top: 8px; }
#filters:has(#filter-choices:not([hidden])) + main > .view:first-child { margin-top: 32px; }
#filters[data-on] { position: sticky; top: 0; z-index: 3; margin-inline: -8px; padding: 8px 8px 0; background: var(--paper); border-bottom: 1px solid var(--hair); }
#banner:not(:empty) + #filters { position: static; }
html:has(#filters[data-on]) { scroll-padding-top: 56px; }
.filter-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 16px; min-height: 26px; }
.filter-line p { font-weight: 600; }
.filter-line button { padding: 0 0 2px; border: 0; background: none; color: var(--muted); font: inherit; cursor: pointer; }
.filter-line .show-all { color: var(--ink); text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 3px; }
.filter-line [aria-expanded] { margin-inline-start: auto; }
.filter-line [aria-expanded]::after { content: ''; display: inline-block; width: 6px; height: 6px; margin-inline-start: 8px; border: solid currentColor; border-width: 0 1.5px 1.5px 0; transform: translateY(-3px) rotate(45deg); }
.filter-line [aria-expanded='true']::after { transform: translateY(0) rotate(225deg); }
.filter-line button:hover { color: var(--ink); }
:is(.filter-line button, #filter-choices input):focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 2px; }
#filter-choices:not([hidden]) { display: grid; grid-template-columns: repeat(auto-fit, minmax(200px, 1fr)); gap: 16px 32px; max-height: 45vh; margin-top: 8px; padding: 16px 0 24px; overflow-y: auto; border-top: 1px solid var(--hair); scrollbar-width: thin; }
#filters:not([data-on]) #filter-choices:not([hidden]) { border-bottom: 1px solid var(--hair); }
#filter-choices fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
#filter-choices .channels { grid-column: 1 / -1; columns: 216px auto; column-gap: 32px; }
#filter-choices legend { padding: 0 0 4px; font-size: 12px; line-height: 16px; color: var(--muted); }
#filter-choices label { display: flex; gap: 8px; align-items: baseline; padding: 2px 0; break-inside: avoid; cursor: pointer; }
#filter-choices input { flex: none; margin: 0; accent-color: var(--tell); transform: translateY(1px); }
/* Under a filter every view says whether it is about the part or the whole. */
.extent { margin-inline-start: 8px; padding: 1px 8px; border: 1px solid var(--gap); font-size: 12px; line-height: 16px; white-space: nowrap; }
html[data-presenting] :is(#filters:not([data-on]), .filter-line button, #filter-choices) { display: none; }
.layer { margin: 0; padding: 0; position: absolute; z-index: 0; width: 0; height: 0; }
.cells button { position: absolute; scroll-margin-inline-start: 220px; padding: 0; border: 0; background: none; cursor: pointer; }
.cells button::before { content: ''; position: absolute; inset: calc(50% - 14px); border: 1px solid transparent; border-radius: 3px; }
.cells button:hover::before { border-color: var(--gap); }
.cells button[aria-checked='false']:is(:hover, :focus-visible)::after { content: ''; position: absolute; inset: calc(50% - 3px); border-radius: 50%; background: var(--tell); opacity: 0.55; }
.cells button:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: -2px; }
.ends [role='slider'] { position: absolute; scroll-margin-inline: 220px 64px; width: 12px; margin-inline-start: -6px; cursor: ew-resize; touch-action: none; }
.ends [role='slider']::before { content: ''; position: absolute; inset: -3px 4px; border-radius: 2px; background: var(--ink); opacity: 0; }
.ends [role='slider']:hover::before, .ends [role='slider']:focus::before { opacity: 1; }
.ends [role='slider']:focus-visible { outline: 2px solid var(--vscode-focusBorder, var(--tell)); outline-offset: 3px; }
.moved { position: absolute; border: 2px solid var(--tell); background: color-mix(in srgb, var(--tell) 14%, transparent); pointer-events: none; }
.moved-day { position: absolute; z-index: 2; padding: 2px 8px; background: var(--ink); color: var(--paper); font-size: 12px; line-height: 18px; white-space: nowrap; pointer-events: none; }
html[data-presenting] .layer { display: none; }
`
