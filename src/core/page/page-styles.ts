import { allPlans } from './styles/all-plans.ts'
import { arc } from './styles/arc.ts'
import { bridges } from './styles/bridges.ts'
import { calendar } from './styles/calendar.ts'
import { colours } from './styles/colours.ts'
import { drawings } from './styles/drawings.ts'
import { journey } from './styles/journey.ts'
import { money } from './styles/money.ts'
import { people } from './styles/people.ts'
import { planPage } from './styles/plan-page.ts'
import { print } from './styles/print.ts'
import { promise } from './styles/promise.ts'
import { ready } from './styles/ready.ts'
import { scorecard } from './styles/scorecard.ts'
import { screens } from './styles/screens.ts'
import { tables } from './styles/tables.ts'
import { text } from './styles/text.ts'

/**
 * The style sheet of a page, for the panel and for pages that stand alone. All colours are variables on `body`; see
 * `styles/colours.ts` for where they come from.
 */
export const pageStyles: string = [
  colours,
  text,
  drawings,
  planPage,
  journey,
  bridges,
  arc,
  calendar,
  money,
  people,
  promise,
  scorecard,
  ready,
  allPlans,
  tables,
  screens,
  print,
].join('')
