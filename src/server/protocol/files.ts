/** Request, server to client: the text of a file that the server cannot read itself (web, virtual workspaces). */
export const readFileRequest = 'commsplan/readFile'

/** Params of `commsplan/readFile`. */
export interface ReadFileParams {
  readonly uri: string
}

/** Result of `commsplan/readFile`: the text, or null when there is no such file or it cannot be read. */
export interface ReadFileResult {
  readonly text: string | null
}

/** Request, server to client: where the plans and libraries of the open folders are. */
export const findPlansRequest = 'commsplan/findPlans'

/** Result of `commsplan/findPlans`: addresses of files that are named as plans, libraries or team settings, in any order. */
export interface FindPlansResult {
  readonly uris: readonly string[]
}

/** Notification, server to client (who hears of checks): files that are not open have come, changed or gone. No params. */
export const filesChangedNotification = 'commsplan/filesChanged'
