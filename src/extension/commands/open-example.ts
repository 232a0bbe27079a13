import { Uri, workspace } from 'vscode'
import { openNewPlan } from '../open-new-plan.ts'
import type { Command } from './command.ts'

/** Opens a copy of the example plan, so that nobody can spoil the example itself. */
export const openExample: Command = {
  id: 'commsplan.openExample',
  async run({ extensionUri }) {
    const example = Uri.joinPath(extensionUri, 'examples', 'first-plan.commsplan.yaml')
    const text = new TextDecoder().decode(await workspace.fs.readFile(example))
    await openNewPlan(text, 'Example')
  },
}
