import type { Plan } from './plan.ts'

/** Something that runs, or lives, in some markets: by default in those of the plan. */
interface InMarkets {
  readonly markets?: readonly string[]
}

/** Every market that a plan names, in the order in which it does: its own, then those of people, channels, activities. */
export function marketsNamed({
  header,
  audiences,
  channels,
  activities,
}: Pick<Plan, 'header' | 'audiences' | 'channels' | 'activities'>): readonly string[] {
  const named = [audiences, channels, activities].flatMap((entities) =>
    [...entities.values()].flatMap(
      ({ fields }: { readonly fields: InMarkets }) => fields.markets ?? [],
    ),
  )
  return [...new Set([...(header.markets ?? []), ...named])].filter((market) => !isGlobal(market))
}

/** Whether something is meant for one of some markets; what names none, and whose plan names none, is for all. */
export function isForMarkets(
  { header }: Pick<Plan, 'header'>,
  fields: InMarkets,
  markets: ReadonlySet<string>,
): boolean {
  const own = fields.markets?.length ? fields.markets : header.markets
  if (!own?.length) return true
  return own.some((market) => isGlobal(market) || markets.has(market))
}

/** Whether two things have a market in common; what names none is everywhere. */
export function shareMarket(one: InMarkets, other: InMarkets): boolean {
  const [markets, others] = [one.markets ?? [], other.markets ?? []]
  if (markets.length === 0 || others.length === 0) return true
  if (markets.some(isGlobal) || others.some(isGlobal)) return true
  return markets.some((market) => others.includes(market))
}

/** Whether something written as a market means all of them. */
export function isGlobal(market: string): boolean {
  return market.toLowerCase() === 'global'
}
