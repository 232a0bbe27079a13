/** What the client tells the server at the start (LSP `initializationOptions`). */
export interface InitializationOptions {
  /** The client answers `commsplan/readFile`. */
  readonly readsFiles?: boolean
  /** The client answers `commsplan/findPlans`; without it the server looks on its own disk. */
  readonly findsPlans?: boolean
  /** The client would like to be sent `commsplan/checked`. */
  readonly hearsChecks?: boolean
  /** Base address for the rules' documentation pages; the packaged ones are used when it is missing. */
  readonly rulePages?: string
  /**
   * Name of a command of the client that shows places in a file, for clicks on code lenses. Its arguments: the file's
   * address, a position to start from, and a list of ranges. Without it, lenses cannot be clicked.
   */
  readonly showPlaces?: string
}
