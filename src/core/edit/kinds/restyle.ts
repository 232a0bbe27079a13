import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { canBeRead } from '../plan-text.ts'
import { gatherInBraces } from '../put/gather-in-braces.ts'
import { spreadOnLines } from '../put/spread-on-lines.ts'
import { isPointer, slotAt } from '../slot.ts'

/**
 * Writes the fields or items of one place on lines of their own, or between braces or brackets on one line. What they
 * say stays, and so do their quotes; what could not stay (comments and texts of several lines, between braces) makes it
 * impossible.
 */
export const restyleKind: ChangeKind<ChangeThat<'restyle'>> = {
  steps(plan, change) {
    const slot = slotAt(plan, change.path)
    if (!slot?.parent || !slot.value || slot.inBraces || isPointer(slot)) return undefined
    if (!canBeRead(plan, slot.value)) return undefined
    const pieces = change.as === 'lines' ? spreadOnLines(plan, slot) : gatherInBraces(plan, slot)
    return pieces?.map(({ start, end, text }) => ({ do: 'text', span: { start, end }, text }))
  },
  wishes: () => [],
}
