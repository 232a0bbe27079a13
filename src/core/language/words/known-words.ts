import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import { type ChannelType, channelType } from '../../plan/channel-type.ts'
import type { Plan } from '../../plan/plan.ts'
import { plainWordsOf } from '../../plan/title.ts'
import { capitalised, inWords } from '../../rules/words.ts'
import type { FieldDoc, ListName, SuggestionName } from '../../schema/field-types.ts'

/** A word that a field's list holds, with what it means. */
export interface KnownWord {
  readonly word: string
  /** A few words to tell it from the others: "pleasant, joy". */
  readonly detail: string
  /** In a sentence or a few. */
  readonly meaning: string
  /** Words of the same group stand together. */
  readonly group: string
}

/** The words that a field's closed or open list holds, those of libraries behind the well-known ones. */
export function knownWordsOf(
  field: FieldDoc,
  plan: Pick<Plan, 'vocabulary'>,
): readonly KnownWord[] {
  if (field.list) return listed(field.list)
  if (!field.suggests) return []
  const own = ownWords(field.suggests, plan.vocabulary)
  const known = suggested(field.suggests)
  const names = new Set(known.map(({ word }) => word))
  return own.length === 0 ? known : [...known, ...own.filter(({ word }) => !names.has(word))]
}

const closedLists = new Map<ListName, readonly KnownWord[]>()
const openLists = new Map<SuggestionName, readonly KnownWord[]>()

function listed(list: ListName): readonly KnownWord[] {
  let words = closedLists.get(list)
  if (!words) {
    words =
      list === 'channelTypes'
        ? channelTypeWords()
        : Object.entries(vocabulary[list]).map(([word, says]) => explained(word, says, list))
    closedLists.set(list, words)
  }
  return words
}

function suggested(list: SuggestionName): readonly KnownWord[] {
  let words = openLists.get(list)
  if (!words) {
    words = openList(list)
    openLists.set(list, words)
  }
  return words
}

function openList(list: SuggestionName): readonly KnownWord[] {
  switch (list) {
    case 'emotions':
      return Object.entries(vocabulary.emotions)
        .map(([word, { family, tone, energy }]) => feeling(word, family, tone, energy))
        .sort((a, b) => tones.indexOf(toneOf(a)) - tones.indexOf(toneOf(b)))
    case 'metrics':
      return Object.entries(vocabulary.metrics).map(([word, says]) => metric(word, says))
    case 'times':
    case 'places':
    case 'platforms':
      return Object.entries(vocabulary[list]).flatMap(([group, words]) =>
        Array.isArray(words)
          ? words.map((word) => grouped(String(word), group))
          : Object.entries(words).map(([word, hours]) => dayPart(word, String(hours))),
      )
    default:
      return Object.entries(vocabulary[list] ?? {}).map(([word, says]) =>
        explained(word, says, list),
      )
  }
}

function explained(word: string, says: unknown, list: string): KnownWord {
  if (list === 'journeyPresets') {
    return {
      word,
      detail: '',
      meaning: `The stages ${inWords(String(says).split(', '))}.`,
      group: '',
    }
  }
  if (typeof says === 'string') return { word, detail: '', meaning: says, group: '' }
  const {
    meaning = '',
    group,
    direction,
  } = says as {
    meaning?: string
    group?: string
    direction?: string
  }
  const of = group ?? direction
  return { word, detail: of === undefined ? '' : plainWordsOf(of), meaning, group: of ?? '' }
}

function channelTypeWords(): readonly KnownWord[] {
  return Object.keys(vocabulary.channelTypes).map((word) => {
    const type = channelType(word)
    if (!type) return { word, detail: '', meaning: '', group: '' }
    const detail = `${type.label} · ${type.mode === 'both' ? 'online and offline' : type.mode}, ${type.media}`
    return { word, detail, meaning: bringsAlong(type), group: type.family }
  })
}

/** What a kind of channel brings along unless the plan says otherwise. */
function bringsAlong(type: ChannelType): string {
  const where = type.mode === 'both' ? 'both online and offline' : type.mode
  const devices = type.devices.filter((device) => device !== 'none')
  const sentences = [
    `${type.label}: counts as ${where} and as ${type.media} media unless you say otherwise.`,
    devices.length > 0 && `People usually meet it on: ${inWords(devices.map(plainWordsOf))}.`,
    type.metrics.length > 0 && `Usual metrics: ${inWords(type.metrics)}.`,
    type.person && 'It reaches people who can be identified, so it asks for a basis for contact.',
    type.disclosure && 'Paid content in it must be labelled.',
    type.utm && `Usual tracking: source ${type.utm[0]}, medium ${type.utm[1]}.`,
  ]
  return sentences.filter(Boolean).join(' ')
}

const tones = ['pleasant', 'mixed', 'unpleasant']

function toneOf({ group }: KnownWord): string {
  return group.split(' ')[0] ?? ''
}

function feeling(word: string, family?: string, tone?: string, energy?: string): KnownWord {
  const parts = [tone, family].filter((part) => part !== undefined)
  const strength = energy === undefined ? '' : ` It carries ${energy} energy.`
  const kind = family === undefined ? '' : ` of the family of ${family}`
  const meaning =
    tone === undefined ? '' : `${capitalised(toneWords(tone))} feeling${kind}.${strength}`
  return { word, detail: parts.join(', '), meaning, group: parts.join(' ') }
}

function toneWords(tone: string): string {
  return tone === 'unpleasant' ? 'an unpleasant' : `a ${tone}`
}

interface MetricSays {
  readonly level?: string
  readonly kind?: string
  readonly unit?: string
  readonly vanity?: boolean
}

function metric(word: string, { level, kind, unit, vanity }: MetricSays): KnownWord {
  const levels: Readonly<Record<string, string>> = vocabulary.metricLevel
  const units: Readonly<Record<string, string>> = vocabulary.metricUnit
  const meaning = [
    level && levels[level] && `It shows: ${levels[level].replace(/^W/, 'w')}`,
    unit && `Counted as ${(units[unit] ?? unit).replace(/\.$/, '').toLowerCase()}.`,
    vanity && 'It counts our own work or applause, so it says little about people.',
  ]
  return {
    word,
    detail: [level, kind].filter(Boolean).join(', '),
    meaning: meaning.filter(Boolean).join(' '),
    group: '',
  }
}

const groupWords: Readonly<Record<string, string>> = {
  days: 'day',
  seasons: 'season',
  weather: 'weather',
  lifeEvents: 'life event',
  businessEvents: 'business event',
  needMoments: 'moment of need',
  customerSignals: 'signal from a customer',
}

function grouped(word: string, group: string): KnownWord {
  const detail = groupWords[group] ?? plainWordsOf(group)
  return { word, detail, meaning: `${capitalised(plainWordsOf(word))} (${detail}).`, group }
}

function dayPart(word: string, hours: string): KnownWord {
  const detail = /^\d/.test(hours) ? `${hours} o’clock` : hours
  return { word, detail, meaning: `Part of the day: ${detail}.`, group: 'dayparts' }
}

/** The words that the team's own libraries add. */
function ownWords(list: SuggestionName, own: Plan['vocabulary']): readonly KnownWord[] {
  const mark = (known: KnownWord): KnownWord => ({
    ...known,
    detail: [known.detail, 'your own word'].filter(Boolean).join(' · '),
    meaning: `${known.meaning} A word from your own library.`.trim(),
  })
  switch (list) {
    case 'emotions':
      return Object.entries(own.emotions ?? {}).map(([word, { family, tone }]) =>
        mark(feeling(word, family, tone)),
      )
    case 'metrics':
      return Object.entries(own.metrics ?? {}).map(([word, says]) =>
        mark(metric(word, says as MetricSays)),
      )
    case 'times':
    case 'places':
    case 'platforms':
      return (own[list] ?? []).map((word) => mark({ word, detail: '', meaning: '', group: '' }))
    default:
      return []
  }
}
