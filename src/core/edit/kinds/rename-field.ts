import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { renamingStep } from '../rename.ts'
import { slotAt, slotsIn } from '../slot.ts'

/** Renames a field or entry where it stands. A name that its neighbours already have is refused: one would hide the other. */
export const renameFieldKind: ChangeKind<ChangeThat<'rename-field'>> = {
  steps(plan, { path, to, occurrence }) {
    const slot = slotAt(plan, path, occurrence ?? 0)
    if (!slot?.parent || !slot.name) return undefined
    if (path.at(-1) === to) return []
    const isTaken = slotsIn(slot.parent).some((each) => each.path.at(-1) === to)
    return isTaken ? undefined : [renamingStep(slot.name, to, slot.inBraces)]
  },
  wishes: (_plan, { path, to, occurrence }) => [
    { want: 'name', path, to, occurrence: occurrence ?? 0 },
  ],
}
