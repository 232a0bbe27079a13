import type { Span } from '../text/position.ts'
import type { PlanValue } from './change.ts'
import { keyOf, type Slot, slotsIn } from './slot.ts'
import { isFields, isList } from './write-value.ts'

/** What a change means for the tree. Steps of several changes that meet in one place are done together. */
export type Step =
  /** Write a text in place of another; offsets count from the start of the whole text. */
  | { readonly do: 'text'; readonly span: Span; readonly text: string }
  /** Write a value in place of the one that a slot has, or into an empty one. */
  | { readonly do: 'value'; readonly in: Slot; readonly value: PlanValue }
  /** Add fields to the map, or to the nothing, that a slot holds. */
  | { readonly do: 'fields'; readonly in: Slot; readonly fields: ReadonlyMap<string, PlanValue> }
  /** Add items to the end of the list, or to the nothing, that a slot holds. */
  | { readonly do: 'items'; readonly in: Slot; readonly items: readonly PlanValue[] }
  /** Take out fields or items of a slot's value, by their positions. */
  | { readonly do: 'out'; readonly in: Slot; readonly which: ReadonlySet<number> }
  /** Take out all that a slot holds and leave it empty. */
  | { readonly do: 'empty'; readonly in: Slot }

type Gathered<Kind extends Step['do']> = Map<string, Extract<Step, { do: Kind }>>

/**
 * Puts steps together that belong together: all fields that are added in one place, all items that go out. Whoever
 * loses all that it holds goes out itself, so that no half-written field stays behind. Undefined when steps contradict
 * each other.
 */
export function gathered(steps: readonly Step[]): readonly Step[] | undefined {
  const texts: Gathered<'text'> = new Map()
  const values: Gathered<'value'> = new Map()
  const fields: Gathered<'fields'> = new Map()
  const items: Gathered<'items'> = new Map()
  const outs: Gathered<'out'> = new Map()
  const empties: Gathered<'empty'> = new Map()
  for (const step of steps) {
    if (step.do === 'text') {
      texts.set(`${step.span.start} ${step.span.end} ${step.text}`, step)
      continue
    }
    const key = keyOf(step.in)
    if (step.do === 'value') {
      const before = values.get(key)
      if (before && !saysTheSame(before.value, step.value)) return undefined
      values.set(key, step)
    } else if (step.do === 'fields') {
      const together = new Map(fields.get(key)?.fields)
      for (const [name, value] of step.fields) {
        const before = together.get(name)
        const both = before === undefined ? value : merged(before, value)
        if (both === undefined) return undefined
        together.set(name, both)
      }
      fields.set(key, { ...step, fields: together })
    } else if (step.do === 'items') {
      items.set(key, { ...step, items: [...(items.get(key)?.items ?? []), ...step.items] })
    } else if (step.do === 'empty') {
      empties.set(key, step)
    } else addOut(outs, step.in, step.which)
  }
  return [texts, values, fields, items, outs, empties].flatMap((each) => [...each.values()])
}

function addOut(outs: Gathered<'out'>, slot: Slot, which: ReadonlySet<number>): void {
  const key = keyOf(slot)
  const all = new Set([...(outs.get(key)?.which ?? []), ...which])
  if (slot.parent && all.size === slotsIn(slot).length) {
    outs.delete(key)
    addOut(outs, slot.parent, new Set([slot.index]))
  } else outs.set(key, { do: 'out', in: slot, which: all })
}

/** Two values for one missing field: fields are laid together, list items follow each other. */
function merged(a: PlanValue, b: PlanValue): PlanValue | undefined {
  if (isList(a) && isList(b)) return [...a, ...b]
  if (!isFields(a) || !isFields(b)) return saysTheSame(a, b) ? a : undefined
  const together = new Map(Object.entries(a))
  for (const [name, value] of Object.entries(b)) {
    const before = together.get(name)
    const both = before === undefined ? value : merged(before, value)
    if (both === undefined) return undefined
    together.set(name, both)
  }
  return Object.fromEntries(together)
}

function saysTheSame(a: PlanValue, b: PlanValue): boolean {
  return JSON.stringify(a) === JSON.stringify(b)
}
