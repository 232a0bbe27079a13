import { countryWords } from '../../plan/country-words.ts'
import { silentMarkets } from '../../plan/silences.ts'
import type { Blackout } from '../../schema/model.generated.ts'
import { listWords } from '../list-words.ts'

/** More markets than these are only counted. */
const mostMarkets = 4

/** The markets in which some days are silent: "Sweden and Finland", "7 markets"; '' when they are silent everywhere. */
export function marketWords(blackout: Blackout): string {
  const markets = silentMarkets(blackout)
  return markets.length > mostMarkets
    ? `${markets.length} markets`
    : listWords(markets.map(countryWords))
}
