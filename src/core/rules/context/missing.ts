import { chaptersOfAction } from '../../plan/story.ts'
import { planRule } from '../rule.ts'
import { momentStub } from './moment-stub.ts'

/** The plan names at least one moment. */
export const missing = planRule({
  id: 'context/missing',
  class: 'completeness',
  title: 'No moment yet',
  why: 'The third of the three moves: the times, places, platforms and devices that influence a purchasing decision. Without a moment nobody knows when the plan matters to anyone.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['missing', 'chapters', 'connections', 'channels'],
  check: function* (plan) {
    const isMissing = plan.missing.some(
      ({ path, field }) => path.length === 0 && field.name === 'contextualConnections',
    )
    if (!isMissing) return
    const chapter = chaptersOfAction(plan)[0] ?? [...plan.chapters.values()].at(-1)
    yield {
      at: { path: ['contextualConnections'] },
      says: 'Name one moment: when, where, on which platform and device does this plan tip a decision?',
      fixes: [
        {
          title: 'Add a moment, to be filled in',
          changes: [momentStub(plan, 'moment-1', chapter).change],
        },
      ],
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    times: [monday, morning-commute]`,
    ],
    bad: [
      {
        plan: 'contextualConnections:',
        says: [
          'Name one moment: when, where, on which platform and device does this plan tip a decision?',
        ],
        fixed: `contextualConnections:
  moment-1:
    chapter: bring
    channels: [instagram, workshop]
    decision: TBD
    devices: [phone, none]`,
      },
    ],
  },
})
