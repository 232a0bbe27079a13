import { eachOnce, type Mention, mentionsIn } from '../../plan/mentions.ts'
import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import type { PlanText } from '../plan-text.ts'
import { renamingStep } from '../rename.ts'
import { slotAt } from '../slot.ts'
import type { Wish } from '../wish.ts'

/** Renames an entry and every reference to it in the file; the entry itself may stand in a library. */
export const renameIdKind: ChangeKind<ChangeThat<'rename-id'>> = {
  steps(plan, change) {
    const uses = eachOnce(mentionsOf(plan, change, change.id))
    if (uses.length === 0) return undefined
    if (change.id === change.to) return []
    for (const { isDeclaration } of mentionsOf(plan, change, change.to)) {
      if (isDeclaration) return undefined
    }
    return uses.map((use) =>
      renamingStep(use.node, textWith(use, change.to), slotAt(plan, use.path)?.inBraces === true),
    )
  },
  wishes: (plan, change) =>
    [...mentionsOf(plan, change, change.id)].map(
      (use): Wish =>
        use.isName
          ? { want: 'name', path: use.path, to: change.to, occurrence: undefined }
          : { want: 'value', path: use.path, value: textWith(use, change.to) },
    ),
}

function* mentionsOf(
  { root, file }: PlanText,
  { collection, brand }: ChangeThat<'rename-id'>,
  id: string,
): Generator<Mention> {
  for (const mention of mentionsIn(root, file)) {
    const isOfOther = brand !== undefined && mention.brand !== undefined && mention.brand !== brand
    if (mention.kind === collection && mention.id === id && !isOfOther) yield mention
  }
}

/** What stands in the text when the id in it is another one: `channels.store` for `channels.shop`. */
function textWith({ before, after }: Mention, id: string): string {
  return before + id + after
}
