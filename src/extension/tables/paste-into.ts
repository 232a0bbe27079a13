import { Range, type TextDocument, TextEdit, WorkspaceEdit } from 'vscode'
import type { PlanServer } from '../preview/plan-server.ts'

/** What pasting a table does: an edit of the file, or a sentence that says why there is none. */
export type Pasting =
  | { readonly edit: WorkspaceEdit; readonly added: string }
  | { readonly says: string }

/** Works out what pasting a table into a plan does; undefined when the server does not know the file. */
export async function pastingInto(
  document: TextDocument,
  text: string,
  server: PlanServer,
): Promise<Pasting | undefined> {
  const { version } = document
  const uri = document.uri.toString()
  const result = await server.pasteTable({ uri, text }).catch(() => null)
  if (!result) return undefined
  if ('says' in result) return { says: result.says }
  // Edits of another version would land in other lines.
  if (result.version !== version || document.version !== version) return undefined
  const edit = new WorkspaceEdit()
  edit.set(
    document.uri,
    result.edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  )
  return { edit, added: result.added }
}
