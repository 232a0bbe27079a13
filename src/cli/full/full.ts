/**
 * The part of the command line that needs the whole core. It is built into a file of its own and loaded when the first
 * plan has to be read; a run whose answers are all remembered never waits for it.
 */

export { checkAmong, checkPlan, factsOf } from './check-plan.ts'
export { firstPlan } from './first-plan.ts'
export { fixPlan } from './fix-plan.ts'
export { listedRules } from './listed-rules.ts'
export { pageOf } from './page-of.ts'
export { reportOf } from './report-of.ts'
export { rulePage } from './rule-page.ts'
