import { ViewColumn } from 'vscode'
import { chosenPlan } from './chosen-plan.ts'
import type { Command } from './command.ts'

/** Shows a plan's page beside its text, to stay there whatever is worked on; any number of them can be open. */
export const showLockedPreviewToSide: Command = {
  id: 'commsplan.showLockedPreviewToSide',
  async run({ previews }, chosen) {
    const uri = chosenPlan(chosen)
    const where = { viewColumn: ViewColumn.Beside, preserveFocus: true, isLocked: true }
    if (uri) await previews.show(uri, where)
  },
}
