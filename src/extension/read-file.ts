import { FileType, Uri, workspace } from 'vscode'
import { largestText } from '../core/index.ts'
import type { ReadFileParams, ReadFileResult } from '../server/protocol.ts'

/**
 * Reads a library for the server where the server cannot reach it: in browsers and virtual workspaces. Only files of
 * the open folders, or beside a plan that is open, and only UTF-8.
 */
export async function readFile({ uri }: ReadFileParams): Promise<ReadFileResult> {
  try {
    const file = Uri.parse(uri, true)
    if (!mayRead(file)) return { text: null }
    const { type, size } = await workspace.fs.stat(file)
    if (!(type & FileType.File) || size > largestText) return { text: null }
    const bytes = await workspace.fs.readFile(file)
    if (bytes.length > largestText) return { text: null }
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return { text: decoder.decode(bytes) }
  } catch {
    return { text: null }
  }
}

function mayRead(file: Uri): boolean {
  if (file.path.split('/').includes('..')) return false
  if (workspace.getWorkspaceFolder(file)) return true
  return workspace.textDocuments.some(({ languageId, uri }) => {
    const folder = uri.path.slice(0, uri.path.lastIndexOf('/') + 1)
    const isNear = uri.scheme === file.scheme && uri.authority === file.authority
    return languageId === 'commsplan' && isNear && file.path.startsWith(folder)
  })
}
