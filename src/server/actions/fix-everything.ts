import { TextDocumentEdit } from 'vscode-languageserver'
import { analyse, editsBetween, fixAll, textOf } from '../../core/index.ts'
import type { ActionProvider } from './action-provider.ts'

const kind = 'source.fixAll.commsplan'

/** Makes every fix of the file that needs nobody's judgement, as `commsplan lint --fix` does; also on saving. */
export const fixEverything: ActionProvider = {
  kinds: [kind],
  isToBeNamed: true,

  actions({ analysis, libraries, version }) {
    const { uri, settings } = analysis
    const fixed = fixAll(analysis, (document, previous) =>
      analyse({ uri, document, libraries, settings, previous }),
    )
    const edits = editsBetween(textOf(analysis.document), textOf(fixed.document))
    if (edits.length === 0) return []
    const change = TextDocumentEdit.create({ uri, version }, edits)
    const title = 'Mend everything that has one clear fix'
    return [{ title, kind, edit: { documentChanges: [change] } }]
  },
}
