import type { PlanDocument } from '../document/document.ts'
import type { TextEdit } from '../text/position.ts'
import type { Change } from './change.ts'
import type { ChangeKind, ChangeThat } from './change-kind.ts'
import { fulfils } from './check.ts'
import { appendKind } from './kinds/append.ts'
import { emptyKind } from './kinds/empty.ts'
import { orderSectionsKind } from './kinds/order-sections.ts'
import { quoteKind } from './kinds/quote.ts'
import { removeKind } from './kinds/remove.ts'
import { renameFieldKind } from './kinds/rename-field.ts'
import { renameIdKind } from './kinds/rename-id.ts'
import { replaceKind } from './kinds/replace.ts'
import { restyleKind } from './kinds/restyle.ts'
import { setKind } from './kinds/set.ts'
import { type PlanText, planTextOf } from './plan-text.ts'
import { inOrder } from './put/field-order.ts'
import { putFields } from './put/put-fields.ts'
import { putItems } from './put/put-items.ts'
import { putValue } from './put/put-value.ts'
import { takeAllOut, takeOut } from './put/take-out.ts'
import { inTextOrder, type Splice, toEdits } from './splice.ts'
import { gathered, type Step } from './steps.ts'
import type { Wish } from './wish.ts'

/** Every kind of change, by its word. */
const kinds: { readonly [Does in Change['do']]: ChangeKind<ChangeThat<Does>> } = {
  replace: replaceKind,
  set: setKind,
  append: appendKind,
  'rename-field': renameFieldKind,
  'rename-id': renameIdKind,
  remove: removeKind,
  empty: emptyKind,
  restyle: restyleKind,
  'order-sections': orderSectionsKind,
  quote: quoteKind,
}

/**
 * The smallest edits of the text that make all the changes; comments, blank lines, quotes and order stay. All changes
 * speak of the document as it is, not of what an earlier one in the list made of it. Ranges are those of the whole
 * text, in its order, and never overlap; there are none when the plan already says what is asked.
 *
 * Before edits are handed out they are tried: undefined when a path leads nowhere, when changes touch the same words,
 * when the plan would not say exactly what is asked afterwards, or when anything else in it would read differently.
 */
export function editsFor(
  document: PlanDocument,
  changes: readonly Change[],
): readonly TextEdit[] | undefined {
  const plan = planTextOf(document)
  const steps: Step[] = []
  const wishes: Wish[] = []
  for (const change of changes) {
    const kind = kinds[change.do] as ChangeKind<Change>
    const wanted = kind.steps(plan, change)
    if (!wanted) return undefined
    if (wanted.length === 0) continue
    steps.push(...wanted)
    wishes.push(...kind.wishes(plan, change))
  }
  if (steps.length === 0) return []
  const splices = splicesFor(plan, steps)
  return splices && fulfils(plan, splices, wishes) ? toEdits(plan.text, splices) : undefined
}

function splicesFor(plan: PlanText, steps: readonly Step[]): readonly Splice[] | undefined {
  const splices: Splice[] = []
  for (const step of gathered(steps) ?? []) {
    const made = splicesOf(plan, step)
    if (!made) return undefined
    splices.push(...made)
  }
  return splices.length > 0 ? inTextOrder(plan.text, splices) : undefined
}

function splicesOf(plan: PlanText, step: Step): readonly Splice[] | undefined {
  switch (step.do) {
    case 'text':
      return [{ ...step.span, text: step.text, depth: 0 }]
    case 'value':
      return putValue(plan, step.in, inOrder(step.value, plan.file, step.in.path))
    case 'fields':
      return putFields(plan, step.in, step.fields)
    case 'items':
      return putItems(plan, step.in, step.items)
    case 'out':
      return takeOut(plan, step.in, step.which)
    case 'empty':
      return takeAllOut(plan, step.in)
  }
}
