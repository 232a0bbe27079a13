/** The emotional arc: a step line in the colour of feelings, dotted where none is said, and the goal as a dashed line. */
export const arc = `
.arc { fill: none; stroke: var(--feel); stroke-width: 1.5px; stroke-linejoin: round; stroke-linecap: square; }
.arc.unsaid { stroke-dasharray: 1.5 4.5; stroke-linecap: butt; }
.aim { fill: none; stroke: var(--gap); stroke-width: 1.5px; stroke-dasharray: 6 4; }
`
