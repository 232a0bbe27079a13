import { bridgesView } from './bridges.ts'
import { calendarView } from './calendar.ts'
import { momentsView } from './moments.ts'
import { planPageView } from './plan-page.ts'
import { storyView } from './story.ts'
import type { View } from './view.ts'

/** All views, in the order of their tabs. */
export const views: readonly View[] = [
  planPageView,
  storyView,
  momentsView,
  bridgesView,
  calendarView,
]
