import { columnOf } from '../../edit/put/lines.ts'
import { lineStartsOf, offsetAt } from '../../text/lines.ts'
import { inThisFile, type RefactoringKind } from './refactoring.ts'

/** Puts the sections in the recommended order; offered on the line of a section's name and outside of all sections. */
export const orderSections: RefactoringKind = function* (place) {
  const { plan, position, slots } = place
  const [section] = slots
  const start = section?.name?.start
  if (start !== undefined) {
    const offset = offsetAt(plan.text, lineStartsOf(plan.text), position)
    const isOnNameLine = !plan.text.slice(start, offset).includes('\n')
    if (!isOnNameLine || columnOf(plan.text, start) > 0) return
  }
  yield* inThisFile(place, 'Put the sections in the recommended order', [{ do: 'order-sections' }])
}
