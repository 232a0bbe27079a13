import type { PlanValue } from '../../edit/change.ts'
import { currencyOf } from '../../plan/money.ts'
import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { listedWords } from '../../schema/word-lists.ts'
import { bareWord } from '../../text/nearest.ts'
import type { Typed } from '../typed/typed.ts'
import { typedDay } from '../typed/typed-day.ts'
import { isCode, typedMoney } from '../typed/typed-money.ts'
import { channelTypeNamed } from './channel-type-named.ts'
import type { Column } from './columns.ts'

/** What a cell becomes; `asOwn` when the field cannot hold it, but a field of the planner's own can. */
export type CellValue = Typed<PlanValue> | { readonly asOwn: string }

/** What a cell is read against. */
export interface CellPlace {
  readonly plan: Plan
  readonly column: Column
  /** As written above the column. */
  readonly heading: string
}

/** Reads a cell that is not empty. */
export function cellValue(cell: string, place: CellPlace): CellValue {
  switch (place.column.kind) {
    case 'title':
    case 'text':
      return { value: cell }
    case 'day':
      return typedDay(cell)
    case 'money':
      return money(cell, place)
    case 'type':
      return type(cell)
    case 'channel':
      return channel(cell, place.plan)
    case 'owner': {
      const team = idNamed(place.plan.teams, cell)
      return team === undefined ? { asOwn: cell } : { value: team }
    }
    case 'status': {
      const status = statusNamed(cell)
      return status === undefined ? { asOwn: cell } : { value: status }
    }
  }
}

/** The id of the entity that people mean by some words: its id or its title. */
function idNamed(entities: ReadonlyMap<string, Entity<object>>, words: string): string | undefined {
  const bare = bareWord(words)
  for (const entity of entities.values()) {
    if (bareWord(entity.id) === bare || bareWord(titleOf(entity)) === bare) return entity.id
  }
  return undefined
}

function channel(cell: string, { channels, shared }: Plan): CellValue {
  const id = idNamed(channels, cell)
  if (id !== undefined) return { value: id }
  if (shared.channels.has(cell)) return { value: cell }
  return { says: `The plan has no channel “${cell}” yet. Add it first, then paste the activities.` }
}

function type(cell: string): CellValue {
  const value = channelTypeNamed(cell)
  if (value !== undefined) return { value }
  return {
    says: `“${cell}” is not a kind of channel that plans know. Write one such as “store” or “email”, or leave the cell empty.`,
  }
}

const otherStatuses: Readonly<Record<string, string>> = {
  confirmed: 'booked',
  running: 'live',
  completed: 'done',
  finished: 'done',
  canceled: 'cancelled',
}

function statusNamed(cell: string): string | undefined {
  const bare = bareWord(cell)
  return (
    listedWords('activityStatus').find((word) => word === bare) ??
    (Object.hasOwn(otherStatuses, bare) ? otherStatuses[bare] : undefined)
  )
}

/** Amounts count in the plan's currency. Another one is said, never quietly taken for it. */
function money(cell: string, { plan, heading }: CellPlace): CellValue {
  const typed = typedMoney(cell)
  if ('says' in typed) return typed
  const { amount } = typed.value
  const currency = typed.value.currency ?? currencyIn(heading)
  const own = currencyOf(plan)
  if (currency === undefined || currency === own) return { value: amount }
  if (own === undefined) {
    return {
      says: `“${cell}” is in ${currency}, and the plan does not say its currency. Write it on the cover page first, as “currency: EUR”.`,
    }
  }
  if (!isCode(currency) && signOf(own) === currency.toLowerCase()) return { value: amount }
  return {
    says: `“${cell}” is in ${currency}, and the plan counts in ${own}. Change the amount first.`,
  }
}

function currencyIn(heading: string): string | undefined {
  const typed = typedMoney(`1 ${/[€$£¥]|\b[A-Z]{3}\b/.exec(heading)?.[0] ?? ''}`)
  return 'value' in typed ? typed.value.currency : undefined
}

/** The sign of a currency, which several may share: `$` for USD and for AUD. */
function signOf(currency: string): string | undefined {
  try {
    const style = { style: 'currency', currency, currencyDisplay: 'narrowSymbol' } as const
    const parts = new Intl.NumberFormat('en', style).formatToParts(1)
    return parts.find((part) => part.type === 'currency')?.value.toLowerCase()
  } catch {
    return undefined
  }
}
