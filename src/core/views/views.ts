import { arcView } from './arc.ts'
import { bridgesView } from './bridges.ts'
import { calendarView } from './calendar.ts'
import { journeyView } from './journey.ts'
import { momentsView } from './moments.ts'
import { moneyView } from './money.ts'
import { peopleView } from './people.ts'
import { planPageView } from './plan-page.ts'
import { promiseView } from './promise.ts'
import { readyView } from './ready.ts'
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
  moneyView,
  peopleView,
  promiseView,
  scorecardView,
  readyView,
]
