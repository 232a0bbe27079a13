import type { PlanPath } from '../document/node.ts'
import type { Collection, ObjectName } from './field-types.ts'

/** The object that the entries of each collection are. */
export const objectOf: Readonly<Record<Collection, ObjectName>> = {
  objectives: 'Objective',
  audiences: 'Audience',
  channels: 'Channel',
  chapters: 'Chapter',
  connections: 'Connection',
  activities: 'Activity',
  teams: 'Team',
  evidence: 'Evidence',
  proofs: 'Proof',
  brands: 'Brand',
}

/** The path of the section or field that holds the entries of each collection. */
export const homeOf: Readonly<Record<Collection, PlanPath>> = {
  objectives: ['objectives'],
  audiences: ['audiences'],
  channels: ['channels'],
  chapters: ['connectedStory', 'chapters'],
  connections: ['contextualConnections'],
  activities: ['calendar', 'activities'],
  teams: ['teams'],
  evidence: ['evidence'],
  proofs: ['brand', 'proofs'],
  brands: ['brands'],
}
