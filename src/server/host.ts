/** What differs between the places that the server runs in: a process with a disk, or a worker in a browser. */
export interface ServerHost {
  /**
   * The text of a file on disk, or undefined when there is none, when it cannot be read, or when it lies outside
   * `folders` (addresses). Left out where there is no disk.
   */
  readonly readFile?: (uri: string, folders: readonly string[]) => Promise<string | undefined>
  /**
   * Addresses of the files in some folders (addresses) and below whose name is wanted. Left out where there is no disk.
   */
  readonly findFiles?: (
    folders: readonly string[],
    isWanted: (name: string) => boolean,
  ) => Promise<readonly string[]>
  /** A short text that is another for another text, however often the server is started. */
  readonly digest: (text: string) => string
  /** Today where the server runs, as an ISO date. */
  readonly today: () => string
  /** Runs something once the messages that have already arrived had their turn. */
  readonly soon: (run: () => void) => void
  /** Runs something that nobody waits for, a moment from now, unless the server has ended by then. */
  readonly later?: (run: () => void) => void
  /** Address of the folder that holds the rules' pages; a client may name another. */
  readonly rulePages?: string
}

/** How long a moment is in which nobody waits for anything, in milliseconds. */
export const aMoment = 300
