import { type ClientPart, usuallyNotForClients } from '../plan/left-out.ts'
import type { LimitValue } from '../rules/limits.ts'
import type { LostBase } from '../rules/reports.ts'
import type {
  MarketSetting,
  OwnRule,
  Vocabulary,
  Settings as Written,
} from '../schema/model.generated.ts'

/** What a team has agreed on for all plans in a folder: how loud each rule is, which words are fine, what is left out. */
export interface Settings {
  /** The same settings give the same text; part of every key under which results are kept. */
  readonly fingerprint: string
  /** Addresses (URIs) of the files that the settings come from, nearest first; none when there are no settings. */
  readonly files: readonly string[]
  readonly profile: Profile
  /** What is set for single rules, by their ids. */
  readonly rules: ReadonlyMap<string, RuleChoice>
  /** Words of the team: more for the suggestion lists, words to avoid and words that are fine. */
  readonly vocabulary: Vocabulary
  /** What holds in single countries, by their codes. */
  readonly markets: ReadonlyMap<string, MarketSetting>
  /** Paths that nobody checks. */
  readonly ignored: readonly IgnoredPaths[]
  /** What pages for clients leave out. */
  readonly notForClients: readonly ClientPart[]
  /** The team's own rules, by their short names. */
  readonly own: ReadonlyMap<string, OwnRule>
  /** Lines of `extends` that lead nowhere, by the address (URI) of the file that writes them. */
  readonly lost: ReadonlyMap<string, readonly LostBase[]>
}

/** How strict the rules are as a whole (domain 1.9). */
export type Profile = NonNullable<Written['profile']>

/** How loud a rule is, in the words of the settings. */
export type RuleLevel = 'error' | 'warning' | 'info' | 'hint' | 'off'

/** What a team has set for one rule. */
export interface RuleChoice {
  /** As loud as this, wherever the plan is in its life; as its class says when it is left out. */
  readonly level?: RuleLevel
  /** The numbers that the rule goes by, as far as they are set. */
  readonly numbers: Readonly<Record<string, LimitValue>>
}

/** Patterns of paths that are left out, with the folder that they count from. */
export interface IgnoredPaths {
  /** Address (URI) of the folder, without a slash at its end. */
  readonly folder: string
  /** Address (URI) of the settings that write them. */
  readonly file: string
  /** Patterns as written: `archive/**`. */
  readonly patterns: readonly string[]
}

/** Where there are no settings, everything is as the rules themselves say. */
export const noSettings: Settings = {
  fingerprint: '',
  files: [],
  profile: 'standard',
  rules: new Map(),
  vocabulary: {},
  markets: new Map(),
  ignored: [],
  notForClients: usuallyNotForClients,
  own: new Map(),
  lost: new Map(),
}
