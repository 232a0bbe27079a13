import type {
  Activity,
  Audience,
  BudgetLine,
  Channel,
  Chapter,
  Connection,
} from '../schema/model.generated.ts'
import {
  audiencesOf,
  audiencesOfActivity,
  audiencesOfChapter,
  audiencesOfConnection,
} from './audience.ts'
import type { FilterKind, PlanFilter } from './filter.ts'
import { isForMarkets, marketsNamed } from './markets.ts'
import type { Entities, Entity, Plan } from './plan.ts'
import { chaptersOfActivity } from './story.ts'

/**
 * The part of a plan that a filter leaves: people, chapters, channels, moments, activities and the money of those
 * channels. What speaks of the whole (total, money kept back, splits) is left out of its budget. What stays keeps its
 * place and is the same object. The same plan when nothing is chosen that it has.
 */
export function filteredPlan(plan: Plan, filter: PlanFilter): Plan {
  const chosen = chosenIn(plan, filter)
  if (Object.values(chosen).every((ids) => ids.size === 0)) return plan
  const people = audiencesFor(plan, chosen)
  const parts = partsFor(plan, chosen, people)
  return {
    ...plan,
    audiences: new Map(people.map((each) => [each.id, each])),
    // A plan that names nobody would mean everyone in its libraries.
    shared: { ...plan.shared, audiences: new Map() },
    ...parts,
    budget: budgetFor(plan, parts.channels, chosen.markets),
  }
}

/** What is chosen of each kind, as far as the plan has it. */
type Chosen = Readonly<Record<FilterKind, ReadonlySet<string>>>

function chosenIn(plan: Plan, filter: PlanFilter): Chosen {
  const known = (ids: readonly string[], all: Iterable<string>) => {
    const there = new Set(all)
    return new Set(ids.filter((id) => there.has(id)))
  }
  return {
    audiences: known(
      filter.audiences,
      audiencesOf(plan).map(({ id }) => id),
    ),
    markets: known(filter.markets, marketsNamed(plan)),
    chapters: known(filter.chapters, plan.chapters.keys()),
    channels: known(filter.channels, plan.channels.keys()),
  }
}

function audiencesFor(plan: Plan, { audiences, markets }: Chosen): readonly Entity<Audience>[] {
  return audiencesOf(plan).filter(
    ({ id, fields }) => isAmong(audiences, id) && isInMarkets(plan, fields, markets),
  )
}

type Parts = Pick<Plan, 'chapters' | 'channels' | 'connections' | 'activities'>

/**
 * Channels decide about chapters and chapters about channels, so it goes in two rounds: what could stay by what it says
 * itself, and of that what still meets something of the other kind.
 */
function partsFor(plan: Plan, chosen: Chosen, people: readonly Entity<Audience>[]): Parts {
  const { chapters, channels, markets } = chosen
  const wanted = new Set(people.map(({ id }) => id))
  const isForWanted = (audiences: readonly Entity<Audience>[]) =>
    wanted.size === audiencesOf(plan).length || audiences.some(({ id }) => wanted.has(id))

  const carriers = only(
    plan.channels,
    ({ id, fields }) => isAmong(channels, id) && isInMarkets(plan, fields, markets),
  )
  const told = only(
    plan.chapters,
    (each) => isAmong(chapters, each.id) && isForWanted(audiencesOfChapter(plan, each)),
  )
  const isCarried = ({ fields }: Entity<Connection>) =>
    !isSome(channels, markets) ||
    !fields.channels?.length ||
    fields.channels.some((id) => carriers.has(id))
  const connections = only(plan.connections, (each) => {
    const { chapter } = each.fields
    const isTold = chapter === undefined ? !isSome(chapters) : told.has(chapter)
    return isTold && isCarried(each) && isForWanted(audiencesOfConnection(plan, each))
  })
  const activities = only(
    plan.activities,
    (each) =>
      runs(plan, each, carriers, chosen) &&
      (!isSome(chapters) || chaptersOfActivity(plan, each).some(({ id }) => told.has(id))) &&
      isForWanted(audiencesOfActivity(plan, each)),
  )

  const busy = new Set([
    ...[...told.values()].flatMap(({ fields }) => fields.channels ?? []),
    ...[...connections.values()].flatMap(({ fields }) => fields.channels ?? []),
    ...[...activities.values()].map(({ fields }) => fields.channel),
  ])
  const hasPart = told.size < plan.chapters.size || connections.size < plan.connections.size
  const narrowed = isSome(chosen.chapters, chosen.audiences) && hasPart
  const kept = narrowed ? only(carriers, ({ id }) => busy.has(id)) : carriers
  const carried = (chapter: Entity<Chapter>) =>
    !isSome(channels, markets) ||
    [
      ...(chapter.fields.channels ?? []),
      ...[...connections.values()].flatMap(({ fields }) =>
        fields.chapter === chapter.id ? (fields.channels ?? []) : [],
      ),
    ].some((id) => kept.has(id))
  return { chapters: only(told, carried), channels: kept, connections, activities }
}

/** Whether an activity runs on one of these channels and in a chosen market; its own markets count before its channel's. */
function runs(
  plan: Plan,
  { fields }: Entity<Activity>,
  carriers: Entities<Channel>,
  { channels, markets }: Chosen,
): boolean {
  const { channel: id } = fields
  if (id === undefined) return !isSome(channels) && isInMarkets(plan, fields, markets)
  const channel = carriers.get(id)
  if (!channel) return false
  return isInMarkets(plan, fields.markets?.length ? fields : channel.fields, markets)
}

/** The budget lines of these channels; empty ones keep them in their places. */
function budgetFor(
  { budget }: Plan,
  channels: Entities<Channel>,
  markets: ReadonlySet<string>,
): Plan['budget'] {
  const {
    total: _,
    split: __,
    allocation: ___,
    contingency: ____,
    markets: _____,
    ...rest
  } = budget
  const isKept = ({ channel, market }: BudgetLine) =>
    channel !== undefined &&
    channels.has(channel) &&
    (market === undefined || isAmong(markets, market))
  return {
    ...rest,
    ...(budget.lines && { lines: budget.lines.map((line) => (isKept(line) ? line : {})) }),
  }
}

function isAmong(chosen: ReadonlySet<string>, id: string): boolean {
  return chosen.size === 0 || chosen.has(id)
}

function isSome(...chosen: readonly ReadonlySet<string>[]): boolean {
  return chosen.some(({ size }) => size > 0)
}

function isInMarkets(
  plan: Plan,
  fields: { readonly markets?: readonly string[] },
  markets: ReadonlySet<string>,
): boolean {
  return markets.size === 0 || isForMarkets(plan, fields, markets)
}

function only<Fields>(
  entities: Entities<Fields>,
  isKept: (entity: Entity<Fields>) => boolean,
): Entities<Fields> {
  return new Map([...entities].filter(([, entity]) => isKept(entity)))
}
