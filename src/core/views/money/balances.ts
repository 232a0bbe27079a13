import type { PlanPath } from '../../document/node.ts'
import { modeOf } from '../../plan/channel.ts'
import { countryWords } from '../../plan/country-words.ts'
import { languageOf } from '../../plan/header.ts'
import { brandShareOf } from '../../plan/money.ts'
import { moneyByKind, type Purses } from '../../plan/money-uses.ts'
import { roundAmount } from '../../plan/money-words.ts'
import { percentOf, percentWords } from '../../plan/percent.ts'
import { listWords } from '../list-words.ts'
import type { BarFoot } from '../share-bar.ts'
import type { Share } from '../share-names.ts'

/** One whole, divided: how money is balanced between two or more sides. */
export interface Balance {
  readonly title: string
  /** Undefined while nobody has said it; the reason is `open`. */
  readonly shares: readonly Share[] | undefined
  readonly foot: BarFoot
  readonly open: string
  readonly path: PlanPath
}

const maturities = ['proven', 'growing', 'experimental'] as const
const modes = ['offline', 'both', 'online'] as const
const words: Readonly<Record<string, string>> = {
  proven: 'Proven',
  growing: 'Growing',
  experimental: 'Experimental',
  offline: 'Offline',
  both: 'Both',
  online: 'Online',
}
/** The most markets that have a segment of their own. */
const mostMarkets = 4

/** How money is balanced: brand and activation, proven and new, offline and online, and between markets. */
export function balancesOf(plan: Purses): readonly Balance[] {
  const money = [...moneyByKind(plan, () => 'all').values()].some((amount) => amount > 0)
  const unknown = money ? 'Not said yet' : 'Not known until activities or cost lines have money'
  return [
    brandBalance(plan, unknown),
    maturityBalance(plan, unknown),
    modeBalance(plan, unknown),
    marketBalance(plan),
  ].filter((balance) => balance !== undefined)
}

function brandBalance(plan: Purses, open: string): Balance {
  const brand = brandShareOf(plan)
  const meant = percentOf(plan.budget.split?.brand)
  const all = moneyByKind(plan, ({ fields }) => fields.purpose !== undefined).get(true) ?? 0
  const amount = (value: number) =>
    roundAmount(value, { currency: undefined, language: languageOf(plan) })
  const mark = meant !== undefined && {
    mark: { share: meant / 100, words: `${percentWords(meant / 100)} planned` },
  }
  return {
    title: 'Brand and activation',
    shares:
      brand === undefined
        ? undefined
        : [
            { name: 'Brand', share: brand },
            { name: 'Activation', share: 1 - brand },
          ],
    foot: {
      ...(brand !== undefined && {
        words: `${amount(brand * all)} of the ${amount(all)} on channels`,
      }),
      ...mark,
    },
    open:
      meant === undefined
        ? open
        : `${percentWords(meant / 100)} brand planned; no channel says what it does`,
    path: ['budget', 'split'],
  }
}

function maturityBalance(plan: Purses, open: string): Balance {
  const money = moneyByKind(plan, ({ fields }) => fields.maturity)
  const { allocation } = plan.budget
  const meant = maturities.flatMap((each) => {
    const share = percentOf(allocation?.[each])
    return share === undefined ? [] : [`${Math.round(share)}`]
  })
  return {
    title: 'Proven, growing, experimental',
    shares: sharesOf(maturities, money),
    foot: meant.length === maturities.length ? { words: `${meant.join(', ')} planned` } : {},
    open,
    path: ['budget', 'allocation'],
  }
}

function modeBalance(plan: Purses, open: string): Balance {
  return {
    title: 'Offline and online',
    shares: sharesOf(modes, moneyByKind(plan, modeOf)),
    foot: {},
    open,
    path: ['channels'],
  }
}

/** Only for plans with several markets; the money is that of `budget.markets`. */
function marketBalance({ header, budget }: Purses): Balance | undefined {
  const money = Object.entries(budget.markets ?? {}).filter(([, amount]) => amount > 0)
  const markets = budget.isWithoutFees ? [] : (header.markets ?? [])
  if (money.length === 0 && markets.length < 2) return undefined
  const sum = money.reduce((all, [, amount]) => all + amount, 0)
  const sorted = money.sort(([, a], [, b]) => b - a)
  const isMany = sorted.length > mostMarkets + 1
  const shown = isMany ? sorted.slice(0, mostMarkets) : sorted
  const rest = sorted.slice(shown.length).reduce((all, [, amount]) => all + amount, 0)
  const shares = shown.map(([market, amount]) => ({
    name: countryWords(market),
    share: amount / sum,
  }))
  const others = { name: `${sorted.length - shown.length} more`, share: rest / sum }
  const named = (money.length > 0 ? sorted.map(([market]) => market) : markets).map(countryWords)
  return {
    title: named.length > 3 ? `${named.length} markets` : listWords(named),
    shares: money.length === 0 ? undefined : isMany ? [...shares, others] : shares,
    foot: {},
    open: 'Not split yet',
    path: ['budget', 'markets'],
  }
}

/** Shares of money of each kind; of money that is of no kind, the rest. Undefined when no money is of any. */
function sharesOf<Kind extends string>(
  kinds: readonly Kind[],
  money: ReadonlyMap<Kind | undefined, number>,
): readonly Share[] | undefined {
  const of = (kind: Kind | undefined) => Math.max(0, money.get(kind) ?? 0)
  const known = kinds.filter((kind) => of(kind) > 0)
  if (known.length === 0) return undefined
  const all = [...kinds, undefined].reduce((sum, kind) => sum + of(kind), 0)
  const shares = known.map((kind) => ({ name: words[kind] ?? kind, share: of(kind) / all }))
  return of(undefined) > 0 ? [...shares, { name: 'Not said', share: of(undefined) / all }] : shares
}
