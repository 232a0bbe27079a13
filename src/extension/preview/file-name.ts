import type { Uri } from 'vscode'

/** The file's name in an address. */
export function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf('/') + 1)
}
