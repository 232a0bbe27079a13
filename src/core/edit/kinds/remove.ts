import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { isPointer, slotAt } from '../slot.ts'

/**
 * Takes out a field, entry or list item with the lines that belong to it. A field, entry or item that thereby loses all
 * that it held goes out, too.
 */
export const removeKind: ChangeKind<ChangeThat<'remove'>> = {
  steps(plan, { path, occurrence }) {
    const slot = slotAt(plan, path, occurrence ?? 0)
    if (!slot?.parent || isPointer(slot.parent)) return undefined
    return [{ do: 'out', in: slot.parent, which: new Set([slot.index]) }]
  },
  wishes: (_plan, { path, occurrence }) => [{ want: 'gone', path, occurrence: occurrence ?? 0 }],
}
