import type { Entity, Plan } from '../../plan/plan.ts'
import { titleOf } from '../../plan/title.ts'
import { titleOfCollection } from '../../rules/parts.ts'
import type { Collection } from '../../schema/field-types.ts'
import type {
  Activity,
  Audience,
  Brand,
  Channel,
  Chapter,
  Connection,
  Evidence,
  Objective,
  Proof,
  Team,
} from '../../schema/model.generated.ts'
import { channelFacts } from './channel-facts.ts'
import { type Facts, facts, literally, paragraphs } from './markdown.ts'
import { type Named, namesOf } from './names.ts'
import {
  activityFacts,
  audienceFacts,
  chapterFacts,
  findingFacts,
  momentFacts,
  objectiveFacts,
  teamFacts,
} from './part-facts.ts'

/** The summary of something a plan names by its id, as markdown. Needs no more of the plan than it says itself. */
export function entityCard(plan: Plan, entity: Named): string {
  const kind = titleOfCollection(entity.collection)
  const library = libraryName(plan, entity)
  const shared = library === undefined ? '' : ` · shared, from ${literally(library)}`
  const changed = library !== undefined && entity.written ? ', changed in this plan' : ''
  return paragraphs([
    `**${literally(titleOf(entity))}** · ${kind}${shared}${changed}`,
    literally(sentenceOf(entity)),
    facts(factsOf(plan, entity)),
  ])
}

/** The sentence that says what it is: who an audience is, a channel's role, a chapter's message. */
export function sentenceOf(entity: Named): string {
  const name = sentenceFields[entity.collection]
  const words = (entity.fields as Readonly<Record<string, unknown>>)[name]
  return typeof words === 'string' || typeof words === 'number' ? String(words) : ''
}

/** The name of the library that an entity comes from; undefined when it is the plan's own. */
export function libraryName(plan: Pick<Plan, 'imports'>, entity: Named): string | undefined {
  const uri = entity.shared?.library
  if (uri === undefined) return undefined
  for (const { outcome, path } of plan.imports) {
    if (outcome.kind === 'library' && outcome.uri === uri) return outcome.name ?? path
  }
  return 'a library'
}

const sentenceFields: Readonly<Record<Collection, string>> = {
  objectives: 'what',
  audiences: 'who',
  channels: 'role',
  chapters: 'message',
  connections: 'decision',
  activities: 'format',
  teams: 'lead',
  evidence: 'finding',
  proofs: 'claim',
  brands: 'promise',
}

function factsOf(plan: Plan, entity: Named): Facts {
  switch (entity.collection) {
    case 'channels':
      return channelFacts(plan, entity as Entity<Channel>)
    case 'chapters':
      return chapterFacts(plan, entity as Entity<Chapter>)
    case 'connections':
      return momentFacts(plan, entity as Entity<Connection>)
    case 'audiences':
      return audienceFacts(plan, entity as Entity<Audience>)
    case 'activities':
      return activityFacts(plan, entity as Entity<Activity>)
    case 'objectives':
      return objectiveFacts(plan, entity as Entity<Objective>)
    case 'teams':
      return teamFacts(plan, entity as Entity<Team>)
    case 'evidence':
      return findingFacts(plan, entity as Entity<Evidence>)
    case 'proofs':
      return [['Shown by', namesOf(plan, 'evidence', (entity as Entity<Proof>).fields.evidence)]]
    case 'brands': {
      const { category } = (entity as Entity<Brand>).fields
      return [['Sells', category === undefined ? undefined : literally(String(category))]]
    }
  }
}
