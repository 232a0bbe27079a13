import type { Mishap, MishapKind } from '../document/mishap.ts'
import { type MapEntry, nameOf, type PlanNode, type PlanPath } from '../document/node.ts'
import type { Segment } from '../document/segment.ts'

/** Mishaps that hide a whole field: its name is read as something else. */
const hidesFields: ReadonlySet<MishapKind> = new Set([
  'colon-without-space',
  'dash-without-space',
  'invisible-character',
])

/** Whether a mishap hides fields of a segment, so that nothing can be said about what is missing in it. */
export function hidesField(mishaps: readonly Mishap[]): boolean {
  return mishaps.some((mishap) => hidesFields.has(mishap.kind))
}

/** Paths of fields that have no value because all of it was lost to a mishap: they are not missing. */
export function* lostValues(
  segment: Segment,
  root: PlanNode,
  mishaps: readonly Mishap[],
): Generator<PlanPath> {
  if (mishaps.length > 0) yield* lostIn(root, segment.owner, segment.text, mishaps)
}

function* lostIn(
  node: PlanNode,
  path: PlanPath,
  text: string,
  mishaps: readonly Mishap[],
): Generator<PlanPath> {
  if (node.kind === 'map') {
    for (const entry of node.entries) {
      const at = [...path, nameOf(entry)]
      if (isLost(entry, text, mishaps)) yield at
      else if (entry.value) yield* lostIn(entry.value, at, text, mishaps)
    }
  } else if (node.kind === 'list') {
    for (const [index, item] of node.items.entries()) {
      if (item) yield* lostIn(item, [...path, index], text, mishaps)
    }
  }
}

function isLost({ name, value }: MapEntry, text: string, mishaps: readonly Mishap[]): boolean {
  if (value && !(value.kind === 'scalar' && value.source === '' && value.style === 'plain')) {
    return false
  }
  return mishaps.some(
    ({ start }) => start > name.end && /^\s*:[ \t]*$/.test(text.slice(name.end, start)),
  )
}
