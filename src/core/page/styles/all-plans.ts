/** All plans: what collides, under the calendar. */
export const allPlans = `
.collisions { margin-top: 24px; }
.collisions h2 { font-size: 14px; line-height: 21px; }
.collisions ul { list-style: none; margin-top: 4px; max-width: 100ch; }
.collisions li { padding: 8px 0; border-top: 1px solid var(--hair); break-inside: avoid; }
.drawing + .note, .frame + .note, .more + .note { margin-top: 12px; }
`
