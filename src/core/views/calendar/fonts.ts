import type { Font } from '../text-width.ts'

/** The face of labels, and that of names. */
export const smallFont: Font = { size: 12, weight: 400 }
export const nameFont: Font = { size: 14, weight: 600 }
