import type { Audience, Channel, Chapter } from '../schema/model.generated.ts'
import { audiencesOf } from './audience.ts'
import { usedChannels } from './channel.ts'
import { countryWords } from './country-words.ts'
import { type FilterKind, filterKinds, type PlanFilter } from './filter.ts'
import { marketsNamed } from './markets.ts'
import { countWords } from './number-words.ts'
import type { Entity, Plan } from './plan.ts'
import { titleOf, wordsOf } from './title.ts'

/** One thing that can be chosen, under the name that readers know. */
export interface FilterChoice {
  readonly id: string
  readonly words: string
  readonly isChosen: boolean
}

/** Everything of a kind that can be chosen. */
export interface FilterGroup {
  readonly kind: FilterKind
  /** What the kind is called, in the plural: "Channels". */
  readonly words: string
  readonly choices: readonly FilterChoice[]
}

/** What a reader can filter by, and what a filter leaves. */
export interface FilterState {
  /** Kinds of which there are at least two. */
  readonly groups: readonly FilterGroup[]
  /** "Showing 4 of 12 channels, 2 of 5 chapters"; empty when all is shown. */
  readonly says: string
}

const nouns: Readonly<Record<FilterKind, string>> = {
  audiences: 'audience',
  markets: 'market',
  chapters: 'chapter',
  channels: 'channel',
}

/** What can be chosen in a plan, and what of it is shown; `part` is what the filter leaves of it. */
export function filterState(plan: Plan, filter: PlanFilter, part: Plan): FilterState {
  const all = offeredIn(plan)
  const groups = filterKinds.flatMap((kind): FilterGroup[] => {
    const chosen = new Set(filter[kind])
    const choices = all[kind].map((each) => ({ ...each, isChosen: chosen.has(each.id) }))
    const isChoice = choices.length > 1 || choices.some(({ isChosen }) => isChosen)
    return isChoice ? [{ kind, words: wordsOf(kind), choices }] : []
  })
  if (part === plan) return { groups, says: '' }
  const left = { ...offeredIn(part), markets: marketsLeft(groups, all.markets) }
  const counts = filterKinds.flatMap((kind) => {
    const [some, whole] = [left[kind].length, all[kind].length]
    return some === whole ? [] : [`${some} of ${countWords(whole, nouns[kind])}`]
  })
  // All of a kind may be chosen, and still moments or activities for nobody chosen fall away.
  return { groups, says: `Showing ${counts.join(', ') || 'what belongs to the filter'}` }
}

type Offered = Readonly<Record<FilterKind, readonly Omit<FilterChoice, 'isChosen'>[]>>

function offeredIn(plan: Plan): Offered {
  const entry = (entity: Entity<Audience> | Entity<Chapter> | Entity<Channel>) => ({
    id: entity.id,
    words: titleOf(entity),
  })
  return {
    audiences: audiencesOf(plan).map(entry),
    markets: marketsNamed(plan).map((id) => ({ id, words: upper(countryWords(id)) })),
    chapters: [...plan.chapters.values()].map(entry),
    channels: usedChannels(plan).map(entry),
  }
}

/** A filter chooses among markets; nothing else takes them away. */
function marketsLeft(groups: readonly FilterGroup[], all: Offered['markets']): Offered['markets'] {
  const chosen = groups
    .find(({ kind }) => kind === 'markets')
    ?.choices.filter((each) => each.isChosen)
  return chosen?.length ? chosen : all
}

function upper(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1)
}
