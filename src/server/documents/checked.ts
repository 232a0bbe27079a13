import type { Analysis, Libraries } from '../../core/index.ts'

/** What is known about one version of an open file. */
export interface Checked {
  readonly uri: string
  readonly version: number
  readonly outcome: Outcome
}

/** What came of a check; `failed` is a mistake in this program, never in the file. */
export type Outcome =
  | { readonly kind: 'analysed'; readonly analysis: Analysis; readonly libraries: Libraries }
  | { readonly kind: 'too-long' }
  | { readonly kind: 'failed' }
