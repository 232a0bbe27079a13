import type { Libraries } from '../../core/index.ts'

/** An open file while the files around it are read: every address asked for is noted, found or not. */
export interface LibraryUser {
  readonly uri: string
  readonly asked: Set<string>
  /** As they were read last. */
  readonly libraries: Libraries
}
