import { analyse, editsBetween, fixAll, textOf } from '../../core/index.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { ActionProvider } from './action-provider.ts'

const kind = 'source.fixAll.commsplan'

/** Makes every fix of the file that needs nobody's judgement, as `commsplan lint --fix` does; also on saving. */
export const fixEverything: ActionProvider = {
  kinds: [kind],
  isToBeNamed: true,

  actions({ analysis, libraries, version, session }) {
    const { uri, settings } = analysis
    const fixed = fixAll(analysis, (document, previous) =>
      analyse({ uri, document, libraries, settings, previous }),
    )
    const edits = editsBetween(textOf(analysis.document), textOf(fixed.document))
    if (edits.length === 0) return []
    const edit = workspaceEdit([{ uri, version, edits }], session.client)
    return edit ? [{ title: 'Mend everything that has one clear fix', kind, edit }] : []
  },
}
