/** See plan-text.mjs. */
export declare function planText(lines: number): string
