import { type TextDocument, workspace } from 'vscode'
import { isLibraryFile } from '../core/index.ts'
import { languageId } from './language.ts'

/** Old versions in comparisons and other read-only copies are not checked: nobody can mend them. */
export function isWorkedOn({ uri }: Pick<TextDocument, 'uri'>): boolean {
  if (uri.scheme === 'file' || uri.scheme === 'untitled') return true
  if (workspace.getWorkspaceFolder(uri)) return true
  return workspace.fs.isWritableFileSystem(uri.scheme) === true
}

/** Whether a text is a plan that somebody works on, so that previews follow it. */
export function isPlanAtWork(document: TextDocument): boolean {
  if (document.languageId !== languageId || isLibraryFile(document.uri.path)) return false
  return isWorkedOn(document)
}
