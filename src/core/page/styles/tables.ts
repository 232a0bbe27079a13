/** Tables of data, closed until asked for. */
export const tables = `
details.data { margin-top: 24px; border-top: 1px solid var(--hair); padding-top: 8px; }
details.data summary { font-size: 12px; line-height: 16px; color: var(--muted); cursor: pointer; width: max-content; max-width: 100%; }
details.data .frame { margin-top: 16px; }
table { border-collapse: collapse; font-size: 14px; line-height: 20px; }
.data th, .data td { padding: 6px 24px 6px 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--hair); overflow-wrap: normal; min-width: 64px; max-width: 288px; }
.data thead th { border-bottom: 1px solid var(--ink); font-size: 12px; line-height: 16px; font-weight: 600; vertical-align: bottom; }
.data tbody th { font-weight: 600; }
.data td.number, .data th.number { text-align: end; white-space: nowrap; }
.data a { text-decoration-color: var(--gap); }
`
