import type { Vocabulary } from '../schema/model.generated.ts'

/** What a team has agreed on for all plans in a folder: how loud each rule is, which words are fine, what is left out. */
export interface Settings {
  /** The same settings give the same text; part of every key under which results are kept. */
  readonly fingerprint: string
  /** Addresses (URIs) of the files that the settings come from, nearest first; none when there are no settings. */
  readonly files: readonly string[]
  /** Words of the team: more for the suggestion lists, words to avoid and words that are fine. */
  readonly vocabulary: Vocabulary
  /** Paths that nobody checks. */
  readonly ignored: readonly IgnoredPaths[]
}

/** Patterns of paths that are left out, with the folder that they count from. */
export interface IgnoredPaths {
  /** Address (URI) of the folder, ending in a slash. */
  readonly folder: string
  /** Patterns as written: `archive/**`. */
  readonly patterns: readonly string[]
}

/** Where there are no settings, everything is as the rules themselves say. */
export const noSettings: Settings = { fingerprint: '', files: [], vocabulary: {}, ignored: [] }
