import { env, window, workspace } from 'vscode'
import { languageId } from '../language.ts'
import { pastingInto } from '../tables/paste-into.ts'
import type { Command } from './command.ts'

/** Adds the rows that were copied in a spreadsheet to the plan in front, as channels or activities. */
export const pasteTable: Command = {
  id: 'commsplan.pasteTable',
  async run({ server }) {
    const document = window.activeTextEditor?.document
    if (document?.languageId !== languageId) return
    const pasting = await pastingInto(document, await env.clipboard.readText(), server)
    if (!pasting) return
    if ('says' in pasting) void window.showWarningMessage(pasting.says)
    else if (await workspace.applyEdit(pasting.edit)) {
      void window.setStatusBarMessage(`Added ${pasting.added}`, 5000)
    }
  },
}
