/** Who is met at which stage: the more moments, the darker; with high contrast, the thicker the border. */
export const journey = `
.met rect { fill: color-mix(in srgb, var(--meet) 14%, var(--paper)); }
.met.step-2 rect { fill: color-mix(in srgb, var(--meet) 32%, var(--paper)); }
.met.step-3 rect { fill: var(--meet); }
.met.step-3 text { fill: var(--paper); }
${bordered('body:is(.vscode-high-contrast, .vscode-high-contrast-light)', '')}
${bordered('', '@media (forced-colors: active)')}
.gap-room { fill: var(--paper); }
.panel.journey + .panel.journey { margin-top: 24px; }
`

function bordered(where: string, media: string): string {
  const rules = `${where} .met rect { fill: var(--paper); stroke: var(--ink); stroke-width: 1px; }
${where} .met.step-2 rect { stroke-width: 2px; }
${where} .met.step-3 rect { stroke-width: 4px; }
${where} .met.step-3 text { fill: var(--ink); }`
  return media === '' ? rules : `${media} {\n${rules}\n}`
}
