import { phoneNames } from '../../views/people/columns.ts'

/** People: work down, teams across in their groups; the first column stays while the others scroll. */
export const people = `
.work { border-collapse: separate; border-spacing: 0; }
.work:not(.sample) { table-layout: fixed; width: 1px; }
.frame.people.on-paper { display: none; }
.work th { font-weight: 600; text-align: start; vertical-align: bottom; overflow-wrap: break-word; }
.work thead th { padding: 0 0 0 20px; font-size: 14px; line-height: 18px; }
.work.sample thead th:first-child { padding-inline-start: 0; }
.work.sample tbody td { padding-inline-start: 24px; }
.work thead th > span { display: block; border-bottom: 1px solid var(--ink); padding-bottom: 6px; }
.work thead tr + tr th { font-size: 12px; line-height: 15px; font-weight: 400; padding: 8px 4px 10px; text-align: center; overflow-wrap: break-word; hyphens: auto; }
.work thead tr + tr th.opens { padding-inline-start: 20px; }
.work thead tr + tr th:first-child { text-align: start; color: var(--muted); padding-inline-start: 0; }
.work tbody th, .work thead td:first-child, .work thead tr + tr th:first-child { position: sticky; inset-inline-start: 0; z-index: 1; background: var(--paper); }
.work tbody th { padding: 12px 16px 12px 0; vertical-align: middle; }
.work tbody td { text-align: center; padding: 4px; white-space: nowrap; }
.work tbody th, .work tbody td { border-top: 1px solid var(--hair); }
.work .opens { padding-inline-start: 20px; }
.work .open { position: relative; height: 80px; }
.work .open .gap-words { position: absolute; inset: 8px 4px 8px 4px; display: flex; align-items: center; justify-content: center; padding: 4px; white-space: normal; }
.work .open.opens .gap-words { inset-inline-start: 20px; }
.work .gap-words { display: block; font-size: 12px; line-height: 16px; font-weight: 400; }
.work th .gap-words { margin-top: 6px; padding: 3px 8px; width: max-content; max-width: 100%; }
.work tr:nth-last-child(2).owned > * { border-top: 1px solid var(--ink); }
.work .owned th { font-weight: 400; color: var(--muted); padding-block: 6px; }
.work .owned td { font-variant-numeric: tabular-nums; }
.part { display: inline-block; min-width: 22px; padding: 0 4px; line-height: 20px; border: 1px solid transparent; border-radius: 11px; text-decoration: none; cursor: inherit; forced-color-adjust: none; }
.part-a { background: var(--ink); color: var(--paper); border-color: var(--ink); font-weight: 600; }
.part-r { border-color: var(--ink); font-weight: 600; }
.part-c, .part-i { color: var(--muted); }
.work.sample .part-a { background: var(--muted); border-color: var(--muted); }
@media (max-width: 600px) {
  .frame.people { margin-inline-end: -16px; }
  .work col:first-child { width: ${phoneNames}px; }
  .work tbody th, .work thead td:first-child, .work thead tr + tr th:first-child { padding-inline-end: 8px; border-inline-end: 1.5px solid var(--ink); hyphens: auto; }
}
`
