import { nameOf, type PlanPath } from '../../document/node.ts'
import type { PlanValue } from '../change.ts'
import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import type { PlanText } from '../plan-text.ts'
import { fieldOrderAt } from '../put/field-order.ts'
import { follow, isPointer, type Slot, slotsIn } from '../slot.ts'
import type { Step } from '../steps.ts'
import { isEmpty, isFields, isList } from '../write-value.ts'

/**
 * Gives a field a value. Lists and maps are changed item by item, so that what stays the same in them keeps its
 * comments and its looks; what is missing above the field is added.
 */
export const setKind: ChangeKind<ChangeThat<'set'>> = {
  steps(plan, { path, value }) {
    const { slot, rest } = follow(plan, path)
    if (path.length === 0) return undefined
    if (rest.length === 0) return stepsTo(plan, slot, value)
    return addingSteps(slot, rest, value)
  },
  wishes: (_plan, { path, value }) => [{ want: 'value', path, value }],
}

/** Steps that add what `rest` leads to below a slot that exists. */
export function addingSteps(
  slot: Slot,
  rest: PlanPath,
  value: PlanValue,
): readonly Step[] | undefined {
  const [step, ...deeper] = rest
  const nested = step === undefined ? undefined : nestedIn(deeper, value)
  if (step === undefined || nested === undefined || isPointer(slot)) return undefined
  const holds = slot.value?.kind === 'scalar' && slot.value.value === null ? undefined : slot.value
  if (holds?.kind === 'scalar') return undefined
  if (typeof step === 'number' && holds?.kind !== 'map') {
    const isNext = step === (holds?.items.length ?? 0)
    return isNext ? [{ do: 'items', in: slot, items: [nested] }] : undefined
  }
  if (holds?.kind === 'list') return undefined
  return [{ do: 'fields', in: slot, fields: new Map([[String(step), nested]]) }]
}

/** The value with the fields and lists around it that the path names. */
function nestedIn(path: PlanPath, value: PlanValue): PlanValue | undefined {
  if (path.some((step) => typeof step === 'number' && step !== 0)) return undefined
  return path.reduceRight<PlanValue>(
    (inner, step) => (typeof step === 'number' ? [inner] : Object.fromEntries([[step, inner]])),
    value,
  )
}

/** Steps that turn what a slot holds into `value`. */
function stepsTo(plan: PlanText, slot: Slot, value: PlanValue): readonly Step[] {
  const old = isPointer(slot) ? undefined : slot.value
  if (old?.kind === 'scalar' && old.value === value) return []
  const whole: Step = { do: 'value', in: slot, value }
  if (isList(value))
    return old?.kind === 'list' && !isEmpty(value) ? listSteps(plan, slot, value) : [whole]
  if (isFields(value)) return mapSteps(plan, slot, new Map(Object.entries(value))) ?? [whole]
  return [whole]
}

/** Items that are the same at both ends stay; the others are changed in turn, and the rest is added or goes out. */
function listSteps(plan: PlanText, slot: Slot, value: readonly PlanValue[]): readonly Step[] {
  const slots = slotsIn(slot)
  const surplus = slots.length - value.length
  let same = 0
  if (surplus > 0) {
    while (same < value.length && isSame(plan, slots.at(-1 - same), value.at(-1 - same))) same++
  }
  const steps: Step[] = []
  const out = new Set<number>()
  const changing = Math.min(value.length, slots.length) - same
  for (const [index, item] of slots.entries()) {
    const wanted = value[index]
    if (index < changing && wanted !== undefined) steps.push(...stepsTo(plan, item, wanted))
    else if (index < slots.length - same) out.add(index)
  }
  if (out.size > 0) steps.push({ do: 'out', in: slot, which: out })
  if (surplus < 0) steps.push({ do: 'items', in: slot, items: value.slice(slots.length) })
  return steps
}

function isSame(plan: PlanText, slot: Slot | undefined, value: PlanValue | undefined): boolean {
  return slot !== undefined && value !== undefined && stepsTo(plan, slot, value).length === 0
}

/** Undefined when nothing of the old fields stays, or when the planner's own names would not be in the wanted order. */
function mapSteps(
  plan: PlanText,
  slot: Slot,
  wanted: ReadonlyMap<string, PlanValue>,
): readonly Step[] | undefined {
  if (isPointer(slot) || slot.value?.kind !== 'map') return undefined
  const names = slot.value.entries.map(nameOf)
  const kept = names.filter((name) => wanted.has(name))
  if (kept.length === 0 || new Set(names).size < names.length) return undefined
  const added = [...wanted.keys()].filter((name) => !names.includes(name))
  const order = [...kept, ...added].join('\n')
  if (!fieldOrderAt(plan.file, slot.path).isKnown && order !== [...wanted.keys()].join('\n')) {
    return undefined
  }
  const steps: Step[] = []
  const out = new Set<number>()
  for (const inner of slotsIn(slot)) {
    const value = wanted.get(String(inner.path.at(-1)))
    if (value === undefined) out.add(inner.index)
    else steps.push(...stepsTo(plan, inner, value))
  }
  const fields = new Map(added.map((name) => [name, wanted.get(name) as PlanValue]))
  if (fields.size > 0) steps.push({ do: 'fields', in: slot, fields })
  if (out.size > 0) steps.push({ do: 'out', in: slot, which: out })
  return steps
}
