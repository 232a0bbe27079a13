import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { isPointer, slotAt, slotsIn } from '../slot.ts'

/** Takes out all that a field holds; the field itself stays where it is, with the comments that are its own. */
export const emptyKind: ChangeKind<ChangeThat<'empty'>> = {
  steps(plan, { path }) {
    const slot = slotAt(plan, path)
    if (!slot?.name || isPointer(slot) || slotsIn(slot).length === 0) return undefined
    return [{ do: 'empty', in: slot }]
  },
  wishes(plan, { path }) {
    const isList = slotAt(plan, path)?.value?.kind === 'list'
    return [{ want: 'value', path, value: isList ? [] : {} }]
  },
}
