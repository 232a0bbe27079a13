import { type ClientPart, usuallyNotForClients } from '../plan/left-out.ts'
import { joinVocabularies } from '../plan/shared.ts'
import type { LimitValue } from '../rules/limits.ts'
import type { LostBase } from '../rules/reports.ts'
import type {
  MarketSetting,
  OwnRule,
  RuleSetting,
  Settings as WrittenSettings,
} from '../schema/model.generated.ts'
import { type IgnoredPaths, noSettings, type RuleChoice, type Settings } from './settings.ts'

/** One file of settings on the way to the settings that hold. */
export interface SettingsLayer {
  /** Address (URI) of the file. */
  readonly uri: string
  readonly written: WrittenSettings
  /** Address (URI) of the folder from which the paths in the file count, without a slash at its end. */
  readonly folder: string
}

/**
 * Lays settings on each other. What is nearer counts more: profile, level and each number by itself, each rule of the
 * team as a whole; words, countries, ignored paths and what is not for clients of all
 * layers hold together.
 *
 * @param layers nearest first
 */
export function joinSettings(
  layers: readonly SettingsLayer[],
  lost: ReadonlyMap<string, readonly LostBase[]>,
): Settings {
  if (layers.length === 0) return noSettings
  const farthestFirst = [...layers].reverse()
  const rules = new Map<string, RuleChoice>()
  const markets = new Map<string, MarketSetting>()
  const own = new Map<string, OwnRule>()
  for (const { written } of farthestFirst) {
    for (const [id, setting] of Object.entries(written.rules ?? {})) {
      rules.set(id, choiceOn(rules.get(id), setting))
    }
    for (const [code, setting] of Object.entries(written.markets ?? {})) {
      markets.set(code, { ...markets.get(code), ...setting })
    }
    for (const [name, rule] of Object.entries(written.own ?? {})) own.set(name, rule)
  }
  const content = {
    profile: layers.find(({ written }) => written.profile)?.written.profile ?? 'standard',
    rules,
    vocabulary: joinVocabularies(farthestFirst.flatMap(({ written }) => vocabulariesIn(written))),
    markets,
    ignored: layers.flatMap(ignoredIn),
    notForClients: notForClientsIn(layers),
    own,
  }
  return {
    fingerprint: fingerprintOf(content),
    files: layers.map(({ uri }) => uri),
    lost,
    ...content,
  }
}

function choiceOn(below: RuleChoice | undefined, setting: RuleSetting | string): RuleChoice {
  const { level, ...rest } = typeof setting === 'string' ? { level: setting } : setting
  const numbers: Record<string, LimitValue> = Object.assign(Object.create(null), below?.numbers)
  for (const [name, value] of Object.entries(rest)) {
    if (isLimitValue(value)) numbers[name] = value
  }
  const loud = (level ?? below?.level) as RuleChoice['level']
  return { numbers, ...(loud && { level: loud }) }
}

function isLimitValue(value: unknown): value is LimitValue {
  if (!Array.isArray(value)) return typeof value === 'number'
  return value.length === 2 && value.every((each) => typeof each === 'number')
}

function vocabulariesIn({ vocabulary, words }: WrittenSettings) {
  const own = {
    ...(words?.jargon && { avoidWords: words.jargon }),
    ...(words?.allow && { allowWords: words.allow }),
  }
  return [vocabulary ?? {}, own]
}

function ignoredIn({ uri, written, folder }: SettingsLayer): IgnoredPaths[] {
  const patterns = written.ignore ?? []
  return patterns.length > 0 ? [{ folder, file: uri, patterns }] : []
}

/** All lists together: what is kept from clients in one place is not told them by another. */
function notForClientsIn(layers: readonly SettingsLayer[]): readonly ClientPart[] {
  const lists = layers.flatMap(({ written }) =>
    written.notForClients ? [written.notForClients] : [],
  )
  return lists.length === 0 ? usuallyNotForClients : [...new Set(lists.flat())]
}

/** Settings that say nothing have the fingerprint of no settings. */
function fingerprintOf(content: Omit<Settings, 'fingerprint' | 'files' | 'lost'>): string {
  const text = JSON.stringify(content, (_, value) => (value instanceof Map ? [...value] : value))
  return text === standard ? '' : text
}

const standard = JSON.stringify({
  profile: 'standard',
  rules: [],
  vocabulary: {},
  markets: [],
  ignored: [],
  notForClients: usuallyNotForClients,
  own: [],
})
