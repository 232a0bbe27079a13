import type { Rule } from '../rule.ts'
import { blackout } from './blackout.ts'
import { crowding } from './crowding.ts'
import { endBeforeStart } from './end-before-start.ts'
import { outOfOrder } from './out-of-order.ts'
import { outsidePlan } from './outside-plan.ts'
import { silentWeeks } from './silent-weeks.ts'
import { tooLate } from './too-late.ts'
import { unusedStory } from './unused-story.ts'

/** Rules about time: what runs when, and in which order. */
export const calendarRules: readonly Rule[] = [
  endBeforeStart,
  outsidePlan,
  outOfOrder,
  silentWeeks,
  blackout,
  tooLate,
  unusedStory,
  crowding,
]
