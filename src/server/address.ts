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
