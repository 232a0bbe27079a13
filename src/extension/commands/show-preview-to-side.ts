import { ViewColumn } from 'vscode'
import { chosenPlan } from './chosen-plan.ts'
import type { Command } from './command.ts'

/** Shows a plan's page beside its text; the cursor stays in the text. */
export const showPreviewToSide: Command = {
  id: 'commsplan.showPreviewToSide',
  async run({ previews }, chosen) {
    const uri = chosenPlan(chosen)
    if (uri) await previews.show(uri, { viewColumn: ViewColumn.Beside, preserveFocus: true })
  },
}
