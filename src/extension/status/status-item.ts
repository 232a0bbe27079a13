import type { Command } from 'vscode'
import type { Summarised } from '../summaries.ts'

/** One line of the language status: one file, and one line in the list in `status-items.ts`. */
export interface StatusItem {
  /** Ends the item's id, as in `commsplan.status.file`. */
  readonly id: string
  /** What screen readers and the menu to hide it call it. */
  readonly name: string
  readonly show: (summarised: Summarised) => StatusLine
}

/** What a line says just now. */
export interface StatusLine {
  readonly text: string
  readonly detail: string
  readonly severity?: 'warning' | 'error'
  /** What a click on the words beside it does. */
  readonly command?: Command
}
