import type { PlanPath } from '../../document/node.ts'
import type { PlanPart } from '../../plan/plan.ts'
import type { ObjectName } from '../../schema/field-types.ts'
import type { OwnRule } from '../../schema/model.generated.ts'
import type { EntityOf } from '../rule.ts'

/** The name of a part of the plan that own rules can look at, as it stands behind `in`. */
export type OwnSectionName = NonNullable<OwnRule['in']>

/** A part of the plan that own rules can look at. */
export type OwnSection = { readonly object: ObjectName; readonly path: PlanPath } & (
  | { readonly entities: keyof EntityOf }
  | { readonly part: PlanPart }
)

/** Every part of the plan that own rules can look at: entries of a collection, or one section. */
export const ownSections: Readonly<Record<OwnSectionName, OwnSection>> = {
  plan: { part: 'header', object: 'PlanHeader', path: ['plan'] },
  objectives: { entities: 'objectives', object: 'Objective', path: ['objectives'] },
  audiences: { entities: 'audiences', object: 'Audience', path: ['audiences'] },
  emotionalAction: {
    part: 'emotionalAction',
    object: 'EmotionalAction',
    path: ['emotionalAction'],
  },
  connectedStory: { part: 'story', object: 'ConnectedStory', path: ['connectedStory'] },
  chapters: { entities: 'chapters', object: 'Chapter', path: ['connectedStory', 'chapters'] },
  channels: { entities: 'channels', object: 'Channel', path: ['channels'] },
  contextualConnections: {
    entities: 'connections',
    object: 'Connection',
    path: ['contextualConnections'],
  },
  activities: { entities: 'activities', object: 'Activity', path: ['calendar', 'activities'] },
  budget: { part: 'budget', object: 'Budget', path: ['budget'] },
  measurement: { part: 'measurement', object: 'Measurement', path: ['measurement'] },
  teams: { entities: 'teams', object: 'Team', path: ['teams'] },
  evidence: { entities: 'evidence', object: 'Evidence', path: ['evidence'] },
  compliance: { part: 'compliance', object: 'Compliance', path: ['compliance'] },
}
