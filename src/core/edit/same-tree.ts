import { type MapEntry, nameOf, type PlanNode } from '../document/node.ts'

/**
 * Whether two trees say the same: equal values, lists in the same order, fields in any order. Where equal names repeat,
 * they are compared in turn.
 */
export function sameTree(a: PlanNode | undefined, b: PlanNode | undefined): boolean {
  if (a === b) return true
  if (!a || !b) return false
  if (a.kind === 'scalar')
    return b.kind === 'scalar' && (a.value === b.value || Object.is(a.value, b.value))
  if (a.kind === 'list') {
    if (b.kind !== 'list' || a.items.length !== b.items.length) return false
    return a.items.every((item, index) => sameTree(item, b.items[index]))
  }
  return b.kind === 'map' && sameEntries(a.entries, b.entries)
}

/** Whether two lists of fields say the same. */
export function sameEntries(a: readonly MapEntry[], b: readonly MapEntry[]): boolean {
  if (a.length !== b.length) return false
  if (a.every((entry, index) => sameEntry(entry, b[index]))) return true
  const ordered = sorted(b)
  return sorted(a).every((entry, index) => sameEntry(entry, ordered[index]))
}

function sameEntry(a: MapEntry, b: MapEntry | undefined): boolean {
  return b !== undefined && nameOf(a) === nameOf(b) && sameTree(a.value, b.value)
}

function sorted(entries: readonly MapEntry[]): readonly MapEntry[] {
  const byName = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
  return [...entries].sort((a, b) => byName(nameOf(a), nameOf(b)))
}
