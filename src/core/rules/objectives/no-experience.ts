import { usedChannels } from '../../plan/channel.ts'
import { metricOf } from '../../plan/metric.ts'
import { hasLostLibrary } from '../lost-libraries.ts'
import { planRule } from '../rule.ts'
import { addObjective } from './objective-stub.ts'

/** What most plans can count. */
const usual = ['satisfaction', 'resolved-first-time', 'repeat-rate']

/** Some number is about how well customers are served. */
export const noExperience = planRule({
  id: 'objectives/no-experience',
  class: 'tip',
  title: "No number about the customer's experience",
  why: 'The experience decides whether people come back. It is what marketing leaders say they work on most, and what plans measure least.',
  source: 'A study of Danish marketing leaders',
  since: '0.1.0',
  uses: [
    'objectives',
    'channels',
    'chapters',
    'connections',
    'activities',
    'vocabulary',
    'unread',
    'imports',
  ],
  check: function* (plan) {
    if (plan.unread.has('objectives') || plan.unread.has('channels') || hasLostLibrary(plan)) return
    const measures = usedChannels(plan).flatMap(({ fields }) => fields.measures ?? [])
    const counted = [...[...plan.objectives.values()].map(({ fields }) => fields), ...measures]
    const metrics = counted.flatMap(({ metric }) => metric ?? [])
    const kinds = metrics.map((metric) => metricOf(plan, metric)?.kind)
    // A word of the plan's own may well be about the experience.
    const isElsewhere = kinds.every((kind) => kind !== undefined && kind !== 'experience')
    if (kinds.length === 0 || !isElsewhere) return
    yield {
      at: { path: ['objectives'], part: 'name' },
      says: "No number is about the customer's experience. Add one, such as satisfaction, problems solved the first time, or people who come back.",
      fixes: usual.map((metric) => addObjective(plan, metric)),
    }
  },
  examples: {
    good: [
      `channels:
  workshop:
    measures: [{metric: satisfaction, to: 90%}]`,
    ],
    bad: [
      {
        plan: `objectives:
  checks:
    metric: participants
channels:
  workshop:
    measures: [{metric: footfall, to: 900}]`,
        says: [
          "No number is about the customer's experience. Add one, such as satisfaction, problems solved the first time, or people who come back.",
        ],
        fixed: `objectives:
  checks:
    metric: participants
  satisfaction:
    what: TBD
    metric: satisfaction
channels:
  workshop:
    measures: [{metric: footfall, to: 900}]`,
      },
    ],
  },
})
