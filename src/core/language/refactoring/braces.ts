import type { PlanNode } from '../../document/node.ts'
import type { Slot } from '../../edit/slot.ts'
import { partInWords } from '../../rules/words.ts'
import { inThisFile, type RefactoringKind } from './refactoring.ts'

/** Writes the part under the cursor on lines of its own instead of between braces or brackets, or the other way round. */
export const braces: RefactoringKind = function* (place) {
  const { plan, slots } = place
  const spread = slots.find((slot) => isBetween(slot.value))
  const slot = spread ?? slots.findLast((each) => each.value && each.value.kind !== 'scalar')
  if (!slot) return
  const { path } = slot
  const part = partInWords(path, plan.file)
  if (spread) {
    const title = `Write ${part} on lines of its own`
    yield* inThisFile(place, title, [{ do: 'restyle', path, as: 'lines' }])
  } else {
    const signs = slot.value?.kind === 'list' ? 'brackets' : 'braces'
    const title = `Write ${part} on one line, in ${signs}`
    yield* inThisFile(place, title, [{ do: 'restyle', path, as: 'braces' }])
  }
}

function isBetween(value: PlanNode | undefined): value is NonNullable<Slot['value']> {
  return value?.kind === 'map' ? value.braces : value?.kind === 'list' && value.brackets
}
