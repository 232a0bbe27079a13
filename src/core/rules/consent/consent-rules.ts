import type { Rule } from '../rule.ts'
import { checkBasis } from './check-basis.ts'
import { disclosure } from './disclosure.ts'
import { missing } from './missing.ts'
import { noCap } from './no-cap.ts'
import { noWayOut } from './no-way-out.ts'
import { notReviewed } from './not-reviewed.ts'
import { quietHours } from './quiet-hours.ts'
import { sensitiveMoment } from './sensitive-moment.ts'

/** Rules about contacting people fairly; they ask, and never say what the law is. */
export const consentRules: readonly Rule[] = [
  missing,
  checkBasis,
  noWayOut,
  noCap,
  quietHours,
  sensitiveMoment,
  disclosure,
  notReviewed,
]
