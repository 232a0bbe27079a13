import { ViewColumn } from 'vscode'
import { chosenPlan } from './chosen-plan.ts'
import type { Command } from './command.ts'

/** Shows a plan's page in place of its text. */
export const showPreview: Command = {
  id: 'commsplan.showPreview',
  async run({ previews }, chosen) {
    const uri = chosenPlan(chosen)
    if (uri) await previews.show(uri, { viewColumn: ViewColumn.Active, preserveFocus: false })
  },
}
