import type { PlanPath } from '../document/node.ts'
import type { BudgetLine, Settings } from '../schema/model.generated.ts'
import { currencyOf, spendingOf } from './money.ts'
import type { Plan, PlanBudget } from './plan.ts'
import { isSpoiled } from './unread.ts'

/** Something that pages for clients can leave out, in the words of the settings. */
export type ClientPart = NonNullable<Settings['notForClients']>[number]

/** What pages for clients leave out where nobody has said anything else. */
export const usuallyNotForClients: readonly ClientPart[] = ['notes', 'risks', 'fees']

/** The fields and sections that say something of each part, wherever they stand. */
const fieldsOf: Readonly<Record<ClientPart, readonly string[]>> = {
  notes: ['notes', 'note'],
  risks: ['risks'],
  fees: ['fees', 'fee'],
  evidence: ['evidence'],
  teams: ['teams', 'responsibilities', 'owner'],
  compliance: ['compliance', 'consent'],
}

/** The names of fields and sections that are left out with some parts, for `planWithout`. */
export function namesOfParts(parts: readonly ClientPart[]): readonly string[] {
  return parts.flatMap((part) => fieldsOf[part])
}

/** Sections whose parts are called otherwise in a `Plan`. */
const partsOf: Readonly<Record<string, readonly (keyof Plan)[]>> = {
  plan: ['header'],
  connectedStory: ['story', 'chapters'],
  contextualConnections: ['connections'],
  calendar: ['calendar', 'activities'],
}

/** What costs of agencies are called when nothing else tells them from other lines. */
const feeWords = /\b(fees?|retainers?|commissions?|mark-?ups?|honorar\w*)\b/i

/**
 * A plan without fields and sections of these names. `fees` stands for costs of agencies among the budget's lines, too,
 * and then every sum is one without them. Nothing of what they say is left anywhere in it; what stays keeps
 * its place. Parts in which nothing is left out are the same objects as before.
 */
export function planWithout(plan: Plan, names: readonly string[]): Plan {
  const left = new Set(names)
  const money = left.has('fees') ? withoutFees(plan) : plan
  const parts = Object.entries(money).map(([part, value]) => [part, without(value, left)] as const)
  const emptied = names.flatMap((name) =>
    (partsOf[name] ?? (Object.hasOwn(plan, name) ? [name as keyof Plan] : [])).map(
      (part) => [part, emptyAs(plan[part])] as const,
    ),
  )
  const kept = Object.fromEntries([...parts, ...emptied]) as unknown as Plan
  const isLeft = (path: PlanPath) => path.some((step) => left.has(String(step)))
  return {
    ...kept,
    references: kept.references.filter(
      ({ path }) => !isLeft(path) && !(left.has('fees') && isFeePath(plan, path)),
    ),
  }
}

/** Fields of a value that are not left out; maps and lists keep their places. */
function without(value: unknown, names: ReadonlySet<string>): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Set) return value
  if (value instanceof Map) {
    let isSame = true
    const entries = [...value].map(([id, entry]) => {
      const kept = without(entry, names)
      isSame &&= kept === entry
      return [id, kept] as const
    })
    return isSame ? value : new Map(entries)
  }
  if (Array.isArray(value)) {
    const kept = value.map((each) => without(each, names))
    return kept.every((each, at) => each === value[at]) ? value : kept
  }
  const entries = Object.entries(value)
  const kept = entries
    .filter(([name]) => !names.has(name))
    .map(([name, each]) => [name, without(each, names)] as const)
  const isSame =
    kept.length === entries.length && kept.every(([, each], at) => each === entries[at]?.[1])
  return isSame ? value : Object.fromEntries(kept)
}

function emptyAs(value: unknown): unknown {
  if (value instanceof Map) return new Map()
  if (Array.isArray(value)) return []
  return typeof value === 'object' ? {} : undefined
}

/** Takes costs of agencies out of the budget, and out of its total and its markets with them. */
function withoutFees(plan: Plan): Plan {
  const { budget } = plan
  const lines = budget.lines ?? []
  const fees = lines.map((line, at) => isFee(plan, line, at))
  if (!fees.includes(true)) return plan
  const sum = lines.reduce((all, { amount = 0 }, at) => (fees[at] ? all + amount : all), 0)
  // An empty line keeps the others in their places.
  const kept = lines.map((line, at) => (fees[at] ? ({} as BudgetLine) : line))
  const { total, contingency, markets: _, ...rest } = budget
  const inBudget: PlanBudget = { ...rest, lines: kept, isWithoutFees: true }
  return {
    ...plan,
    budget: {
      ...inBudget,
      ...(total !== undefined && { total: Math.max(0, total - sum) }),
      // A share of the whole would become a smaller amount.
      ...(contingency !== undefined && { contingency: amountKept(plan) }),
    },
  }
}

/** What is kept back, in the budget's currency. */
function amountKept(plan: Plan): number {
  const { currency } = plan.budget
  const isForeign = currency !== undefined && currency !== currencyOf(plan)
  const rate = isForeign ? (plan.budget.rates?.[currency] ?? 1) : 1
  return spendingOf(plan).contingency / rate
}

function isFee(plan: Plan, { kind, what }: BudgetLine, at: number): boolean {
  return (
    kind === 'agency-fee' ||
    feeWords.test(String(what ?? '')) ||
    // What a line is for is written, but not in a word that is known: rather one line too many.
    isSpoiled(plan, ['budget', 'lines', at, 'kind'])
  )
}

function isFeePath(plan: Plan, path: PlanPath): boolean {
  const [section, field, at] = path
  if (section !== 'budget' || field !== 'lines' || typeof at !== 'number') return false
  const line = plan.budget.lines?.[at]
  return line !== undefined && isFee(plan, line, at)
}
