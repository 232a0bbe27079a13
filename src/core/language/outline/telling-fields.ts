import type { ObjectName } from '../../schema/field-types.ts'

/** The fields of an object by which people know it. */
export interface TellingFields {
  /** Its name for readers, for what has no name of its own. */
  readonly title?: string
  /** What is most worth knowing besides; of several, the first that is written. A start is told with its end. */
  readonly detail?: readonly string[]
}

/** What to say of each object in few words; of others the format's own word for them is enough. */
export const tellingFields: Readonly<Partial<Record<ObjectName, TellingFields>>> = {
  PlanHeader: { detail: ['name'] },
  Brand: { detail: ['name', 'promise'] },
  Proof: { detail: ['claim'] },
  Asset: { title: 'what', detail: ['kind'] },
  Objective: { detail: ['what'] },
  Audience: { detail: ['who'] },
  ConnectedStory: { detail: ['idea'] },
  Chapter: { detail: ['message', 'stage'] },
  Channel: { detail: ['role', 'type'] },
  Measure: { title: 'metric', detail: ['to'] },
  HandOff: { title: 'channel', detail: ['by'] },
  Consent: { detail: ['basis'] },
  Tracking: { detail: ['campaign', 'source'] },
  Connection: { detail: ['decision'] },
  Activity: { detail: ['start', 'end', 'channel'] },
  Buy: { detail: ['unit'] },
  Milestone: { title: 'what', detail: ['date'] },
  Blackout: { title: 'why', detail: ['start', 'end'] },
  Budget: { detail: ['total'] },
  BudgetLine: { title: 'what', detail: ['amount'] },
  Measurement: { detail: ['approach'] },
  Experiment: { title: 'question', detail: ['method'] },
  Review: { title: 'every', detail: ['decides'] },
  Team: { detail: ['function', 'lead'] },
  Responsibility: { title: 'what', detail: ['accountable'] },
  Evidence: { detail: ['finding'] },
  Compliance: { detail: ['reviewedBy'] },
  Claim: { title: 'claim' },
  Risk: { title: 'what', detail: ['likelihood'] },
  OwnFeeling: { detail: ['family'] },
  OwnMetric: { detail: ['kind'] },
}
