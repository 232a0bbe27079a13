import {
  type ClientCapabilities,
  CreateFile,
  ResourceOperationKind,
  TextDocumentEdit,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver'

/** What a client can do with edits of files. */
export interface EditHabits {
  /** It refuses edits of a version of the text that is no longer there. */
  knowsVersions: boolean
  /** It makes new files when an edit asks for them. */
  createsFiles: boolean
}

/** The edits of one file. */
export interface EditedFile {
  readonly uri: string
  /** The version of the text that the edits were made for; null when nobody has the file open. */
  readonly version: number | null
  readonly edits: readonly TextEdit[]
  /** The file is to be made first. */
  readonly isNew?: boolean
}

/** Takes down what a client says about edits. */
export function editHabits({ workspace }: ClientCapabilities): EditHabits {
  const { documentChanges, resourceOperations = [] } = workspace?.workspaceEdit ?? {}
  return {
    // Files are made among versioned edits and nowhere else.
    knowsVersions: documentChanges === true || resourceOperations.length > 0,
    createsFiles: resourceOperations.includes(ResourceOperationKind.Create),
  }
}

/** Edits of several files as a client can take them; undefined when one is to be made and the client makes none. */
export function workspaceEdit(
  files: readonly EditedFile[],
  { knowsVersions, createsFiles }: EditHabits,
): WorkspaceEdit | undefined {
  if (!createsFiles && files.some(({ isNew }) => isNew)) return undefined
  if (!knowsVersions) {
    return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, [...edits]])) }
  }
  const documentChanges = files.flatMap(({ uri, version, edits, isNew }) => {
    const change = TextDocumentEdit.create({ uri, version }, [...edits])
    return isNew ? [CreateFile.create(uri), change] : [change]
  })
  return { documentChanges }
}
