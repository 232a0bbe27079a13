import { Disposable, type TextDocument, type TextEditor, window, workspace } from 'vscode'
import type { BaseLanguageClient } from 'vscode-languageclient'
import { type CursorsParams, cursorsNotification } from '../server/protocol.ts'
import { languageId } from './language.ts'

/** Tells the server where the cursors are in plans, for those who want the line that they write on to be left alone. */
export function followCursors(client: BaseLanguageClient): Disposable {
  let before = window.activeTextEditor?.document

  function tell(document: TextDocument, lines: readonly number[]): void {
    if (document.languageId !== languageId) return
    if (workspace.getConfiguration('commsplan', document).get('lint.focus') !== true) return
    const uri = client.code2ProtocolConverter.asUri(document.uri)
    void client.sendNotification(cursorsNotification, { uri, lines } satisfies CursorsParams)
  }

  function leave(editor: TextEditor | undefined): void {
    if (before && before !== editor?.document && !before.isClosed) tell(before, [])
    before = editor?.document
  }

  return Disposable.from(
    window.onDidChangeActiveTextEditor(leave),
    window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      tell(
        textEditor.document,
        selections.map(({ active }) => active.line),
      )
    }),
  )
}
