import type { Analysis } from '../../analysis/analysis.ts'
import type { PlanPath } from '../../document/node.ts'
import {
  type AudienceMessages,
  audiencesAcross,
  type Crowd,
  crowdsOf,
} from '../../plan/crowding.ts'
import { languageOf, planNameOf } from '../../plan/header.ts'
import { currencyOf } from '../../plan/money.ts'
import { moneyUsesOf } from '../../plan/money-uses.ts'
import type { Plan } from '../../plan/plan.ts'
import { type Days, planDays, runsIn } from '../../plan/runs.ts'
import { campaignsAcross, type SharedCampaign } from '../../plan/same-campaign.ts'
import type { ForeignMoney } from '../../plan/uncounted-money.ts'
import { ownerOf } from '../plan-owner.ts'

/** What the view of all plans is drawn from. */
export interface PortfolioSubject {
  readonly analyses: readonly Analysis[]
  /** Today as an ISO date, for the line in the calendar; nothing is drawn without it. */
  readonly today: string | undefined
  /**
   * Whether the name of a plan leads to it. Only beside an editor: a page that stands alone would tell its readers where
   * files lie.
   */
  readonly leadsToPlans?: boolean
}

/** One plan among several. */
export interface PlanLine {
  readonly plan: Plan
  readonly name: string
  /** What a click on its name asks for: the address of its file. Undefined when nothing leads there. */
  readonly path: PlanPath | undefined
  readonly owner: string | undefined
  /** From its first to its last day; undefined when neither the plan nor an activity says one. */
  readonly days: Days | undefined
  /** Planned money in the plan's own currency; `undefined` stands for plans that name none. */
  readonly money: number
  readonly currency: string | undefined
  /** Planned money in other currencies, for which the plan has no rate: it is no part of `money`. */
  readonly foreign: readonly ForeignMoney[]
  /** The budget, in the same currency. */
  readonly total: number | undefined
}

/** The plans of one owner; `owner` is undefined for those that nobody owns. */
export interface OwnerLines {
  readonly owner: string | undefined
  readonly lines: readonly PlanLine[]
}

/** Planned money in one currency. */
export interface CurrencySum {
  readonly currency: string | undefined
  readonly money: number
  readonly plans: number
}

/** All plans, side by side. */
export interface Portfolio {
  readonly lines: readonly PlanLine[]
  readonly audiences: readonly AudienceMessages[]
  readonly owners: readonly OwnerLines[]
  /** Days in which an audience gets too much, be it from several plans or from one. */
  readonly crowds: readonly Crowd[]
  readonly campaigns: readonly SharedCampaign[]
  /** Money is never added up across currencies: one sum for each, the largest group of plans first. */
  readonly sums: readonly CurrencySum[]
  /** The language of dates and numbers: that of the first plan. */
  readonly language: string
}

/** Lays several plans side by side: those that start first come first, those without days last. */
export function portfolioOf({ analyses, leadsToPlans = false }: PortfolioSubject): Portfolio {
  const lines = analyses
    .map(({ plan, uri }) => lineOf(plan, leadsToPlans ? [uri] : undefined))
    .sort((a, b) => firstDay(a) - firstDay(b) || compare(a.name, b.name))
  const plans = lines.map(({ plan }) => plan)
  const audiences = audiencesAcross(plans)
  return {
    lines,
    audiences,
    owners: byOwner(lines),
    crowds: crowdsOf(audiences),
    campaigns: campaignsAcross(plans),
    sums: sumsOf(lines),
    language: plans[0] ? languageOf(plans[0]) : 'en',
  }
}

/** Whether several plans have an audience in common; without one, nothing can be compared between them. */
export function isComparable({ lines, audiences }: Portfolio): boolean {
  return lines.length < 2 || audiences.some(({ runs }) => runs.size > 1)
}

function lineOf(plan: Plan, path: PlanPath | undefined): PlanLine {
  const { planned, total, uncounted } = moneyUsesOf(plan)
  return {
    plan,
    name: planNameOf(plan) || 'A plan without a name',
    path,
    owner: ownerOf(plan),
    days: planDays(plan) ?? hullOf(runsIn(plan)),
    money: planned,
    currency: currencyOf(plan),
    foreign: uncounted?.sums ?? [],
    total: uncounted?.total ? undefined : total,
  }
}

/** The days from the first to the last of several stretches; undefined without any. */
export function hullOf(days: readonly Days[]): Days | undefined {
  let hull: Days | undefined
  for (const { first, last } of days) {
    hull = hull
      ? { first: Math.min(hull.first, first), last: Math.max(hull.last, last) }
      : { first, last }
  }
  return hull
}

function firstDay({ days }: PlanLine): number {
  return days?.first ?? Number.MAX_SAFE_INTEGER
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function byOwner(lines: readonly PlanLine[]): readonly OwnerLines[] {
  const owners = new Map<string | undefined, PlanLine[]>()
  for (const line of lines) owners.set(line.owner, [...(owners.get(line.owner) ?? []), line])
  const groups = [...owners].map(([owner, members]) => ({ owner, lines: members }))
  return [
    ...groups.filter(({ owner }) => owner !== undefined),
    ...groups.filter(({ owner }) => owner === undefined),
  ]
}

function sumsOf(lines: readonly PlanLine[]): readonly CurrencySum[] {
  const sums = new Map<string | undefined, { money: number; plans: number }>()
  for (const { currency, money, foreign } of lines) {
    for (const each of [{ currency, amount: money }, ...foreign]) {
      if (each.amount === 0) continue
      const sum = sums.get(each.currency) ?? { money: 0, plans: 0 }
      sums.set(each.currency, { money: sum.money + each.amount, plans: sum.plans + 1 })
    }
  }
  return [...sums]
    .map(([currency, sum]) => ({ currency, ...sum }))
    .sort((a, b) => b.plans - a.plans || compare(a.currency ?? '', b.currency ?? ''))
}
