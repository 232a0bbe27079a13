/** The scorecard: a line for each number; one under the other on a phone. */
export const scorecard = `
.scorecard section + section { margin-top: 32px; }
.scorecard h3 { font-size: 14px; line-height: 21px; padding-bottom: 7px; }
.scorecard .gap-words { margin-top: 0; }
.goals { list-style: none; border-top: 1px solid var(--ink); }
.goal { display: grid; grid-template-columns: minmax(0, 5fr) minmax(0, 3fr) minmax(0, 5fr) minmax(0, 2fr); gap: 0 24px; align-items: center; padding: 11px 0 12px; border-bottom: 1px solid var(--hair); }
.goal .name { font-weight: 600; text-wrap: pretty; }
.goal .due { text-align: end; }
.goal .kind > span { display: block; }
.goal .in-words { color: var(--muted); }
.goal.rung-1 > :first-child { padding-inline-start: 24px; }
.goal.rung-2 > :first-child { padding-inline-start: 48px; }
.goal.rung-3 > :first-child { padding-inline-start: 72px; }
.goals.sample { max-width: 800px; border-color: var(--quiet); }
.goals.sample .name { font-weight: 400; }
@media (max-width: 600px) {
  .goal { grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; }
  .goal > :first-child, .goal .change, .goal .due { grid-column: 1 / -1; text-align: start; }
  .goal .kind > span { display: inline; }
}
`
