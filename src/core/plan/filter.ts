/**
 * What a reader wants to see of a plan, by ids: nothing chosen of a kind means all of it. Within a kind any of those
 * chosen will do; every kind has to fit. Ids that the plan does not have (any more) count as not chosen.
 */
export interface PlanFilter {
  readonly audiences: readonly string[]
  /** Markets as the plan writes them: `DK`. */
  readonly markets: readonly string[]
  readonly chapters: readonly string[]
  readonly channels: readonly string[]
}

/** What can be chosen of, in the order in which readers are asked. */
export const filterKinds = ['audiences', 'markets', 'chapters', 'channels'] as const

/** One of those: the people, the countries, the parts of the story, the channels. */
export type FilterKind = (typeof filterKinds)[number]

/** The filter that leaves everything. */
export const noFilter: PlanFilter = { audiences: [], markets: [], chapters: [], channels: [] }

/** More of a kind than plans have, and a longer name than they give; in UTF-16 units. */
const mostChosen = 1000
const longestId = 500

/** The filter that something kept or sent is; what is missing or wrong in it is not chosen. */
export function filterIn(said: unknown): PlanFilter {
  if (typeof said !== 'object' || said === null) return noFilter
  const { audiences, markets, chapters, channels } = said as Record<string, unknown>
  return {
    audiences: idsIn(audiences),
    markets: idsIn(markets),
    chapters: idsIn(chapters),
    channels: idsIn(channels),
  }
}

function idsIn(said: unknown): readonly string[] {
  if (!Array.isArray(said)) return []
  return said
    .slice(0, mostChosen)
    .filter((id) => typeof id === 'string' && id !== '' && id.length <= longestId)
}
