import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { sectionsInOrder } from '../put/sections-in-order.ts'

/** Puts the sections of a file in the order of the format. Sections that it does not know stay behind their neighbour. */
export const orderSectionsKind: ChangeKind<ChangeThat<'order-sections'>> = {
  steps: (plan) =>
    sectionsInOrder(plan)?.map(({ start, end, text }) => ({
      do: 'text',
      span: { start, end },
      text,
    })),
  wishes: () => [],
}
