import { arcView } from './arc.ts'
import { bridgesView } from './bridges.ts'
import { calendarView } from './calendar.ts'
import { journeyView } from './journey.ts'
import { momentsView } from './moments.ts'
import { planPageView } from './plan-page.ts'
import { scorecardView } from './scorecard.ts'
import { storyView } from './story.ts'
import type { View } from './view.ts'

/** All views, in the order of their tabs. */
export const views: readonly View[] = [
  planPageView,
  storyView,
  journeyView,
  momentsView,
  bridgesView,
  arcView,
  calendarView,
  scorecardView,
]
