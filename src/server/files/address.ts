import { URI, Utils } from 'vscode-uri'

/** One spelling for every way to escape an address, so that two can be compared. */
export function addressKey(uri: string): string {
  try {
    return URI.parse(uri).toString()
  } catch {
    return uri
  }
}

/** The file's name in an address, as people read it. */
export function nameOfFile(uri: string): string {
  try {
    return Utils.basename(URI.parse(uri)) || uri
  } catch {
    return uri
  }
}

/** Whether a file lies in a folder, by their addresses; every file lies in a folder that is left out. */
export function liesIn(folder: string | undefined, uri: string): boolean {
  return folder === undefined || addressKey(uri).startsWith(addressKey(folder).replace(/\/?$/, '/'))
}
