import { LSPErrorCodes, type PrepareRenameResult, ResponseError } from 'vscode-languageserver'
import { type Refusal, renameAt, renamePlaceAt } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'
import { amongAll } from '../workspace/around.ts'
import { workspaceEdit } from '../workspace-edit.ts'

/** Renames a part of the plan here and wherever it is used, in all plans and libraries of the workspace. */
export const rename: Feature = {
  capabilities: { renameProvider: { prepareProvider: true } },

  start(session) {
    const { connection } = session
    connection.onPrepareRename(
      answering(session, async ({ textDocument, position }) => {
        const all = await amongAll(session, textDocument.uri)
        if (!all) return null
        const place = renamePlaceAt(all.file, position, all.workspace)
        if ('refused' in place) return refusal(place)
        return { range: place.range, placeholder: place.id } satisfies PrepareRenameResult
      }),
    )
    connection.onRenameRequest(
      answering(session, async ({ textDocument, position, newName }) => {
        const asked = session.documents.documentOf(textDocument.uri)
        const all = await amongAll(session, textDocument.uri)
        if (!all) return null
        // The position speaks of the text as it was then.
        if (all.file.document !== asked) return textMovedOn()
        const renamed = renameAt(all.file, position, newName, all.workspace)
        if ('refused' in renamed) return refusal(renamed)
        const files = renamed.map((file) => ({
          ...file,
          version: all.versionOf(file.uri) ?? null,
        }))
        return workspaceEdit(files, session.client) ?? null
      }),
    )
  },
}

function refusal({ refused }: Refusal): ResponseError {
  return new ResponseError(LSPErrorCodes.RequestFailed, refused)
}

function textMovedOn(): ResponseError {
  return new ResponseError(
    LSPErrorCodes.ContentModified,
    'The text has changed in the meantime. Try again.',
  )
}
