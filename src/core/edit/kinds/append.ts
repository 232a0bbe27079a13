import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { follow, isPointer } from '../slot.ts'
import { addingSteps } from './set.ts'

/** Puts a value at the end of a list; the list, and what is missing above it, is added. */
export const appendKind: ChangeKind<ChangeThat<'append'>> = {
  steps(plan, { path, value }) {
    const { slot, rest } = follow(plan, path)
    if (rest.length > 0) return addingSteps(slot, [...rest, 0], value)
    const { value: old } = slot
    if (isPointer(slot)) return undefined
    return addingSteps(slot, [old?.kind === 'list' ? old.items.length : 0], value)
  },
  wishes: (_plan, { path, value }) => [{ want: 'item', path, value }],
}
