import type { CodeAction } from 'vscode-languageserver'
import { foldersFor, type Refactoring, refactoringsAt } from '../../core/index.ts'
import { addressKey } from '../files/address.ts'
import { readText } from '../files/read-text.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { ActionProvider, ActionRequest } from './action-provider.ts'

/** What can be written differently at the cursor. */
export const refactorings: ActionProvider = {
  kinds: ['refactor.rewrite', 'refactor.move'],

  async actions(request) {
    const { analysis, libraries, range, isInvoked, session } = request
    const beside = session.client.createsFiles ? libraryBeside(analysis.uri) : undefined
    const offered = refactoringsAt(analysis, libraries, range, {
      isThorough: isInvoked,
      newLibrary: beside,
    })
    const makesFile = offered.some(({ files }) => files.some(({ isNew }) => isNew))
    const isTaken = makesFile && beside !== undefined && (await exists(beside, request))
    return offered
      .filter(({ files }) => !isTaken || !files.some(({ isNew }) => isNew))
      .filter(({ impossible }) => !impossible || session.client.showsWhyNot)
      .flatMap((refactoring) => actionOf(refactoring, request) ?? [])
  },
}

/** The address of a library with the plan's own name, for plans that are kept in a file. */
function libraryBeside(uri: string): string | undefined {
  if (uri.startsWith('untitled:')) return undefined
  const stem = /^(.*\/[^/?#]+?)(?:\.commsplan)?\.ya?ml$/i.exec(uri)?.[1]
  return stem && `${stem}.commslib.yaml`
}

async function exists(uri: string, { analysis, session }: ActionRequest): Promise<boolean> {
  if (session.documents.versionOf(uri) !== undefined) return true
  const folders = foldersFor(analysis.uri, session.client.folders)
  return (await readText(session, uri, folders)) !== undefined
}

function actionOf(
  { title, kind, files, impossible }: Refactoring,
  request: ActionRequest,
): CodeAction | undefined {
  if (impossible) return { title, kind, disabled: { reason: impossible } }
  const { analysis, version, session } = request
  // With their versions, so that a client refuses the edits of a text that has moved on.
  const versionOf = (uri: string): number | null =>
    addressKey(uri) === addressKey(analysis.uri)
      ? version
      : (session.documents.versionOf(uri) ?? null)
  const changed = files.map((file) => ({ ...file, version: versionOf(file.uri) }))
  const edit = workspaceEdit(changed, session.client)
  return edit && { title, kind, edit }
}
