/** The emotional arc: a step line in the colour of feelings, and the goal as a dashed line. */
export const arc = `
.arc { fill: none; stroke: var(--feel); stroke-width: 1.5px; }
.aim { fill: none; stroke: var(--gap); stroke-width: 1.5px; stroke-dasharray: 6 4; }
`
