import type { PlanPath } from '../document/node.ts'
import type { Segment } from '../document/segment.ts'
import { type FileKind, placeDocAt } from '../schema/field-at.ts'
import type { Duplicate } from './fault.ts'
import type { Reading } from './reading.ts'

/** Names that stand twice at the top of the file, or twice among the entries of one collection. */
export function duplicateHeads(readings: readonly Reading[], file: FileKind): Duplicate[] {
  const counts = new Map<string, number>()
  const duplicates: Duplicate[] = []
  for (const reading of readings) {
    for (const path of reading.heads) {
      const key = keyOf(path)
      const occurrence = counts.get(key) ?? 0
      counts.set(key, occurrence + 1)
      if (occurrence === 0) continue
      const doc = placeDocAt(file, path)
      duplicates.push({
        path,
        occurrence,
        collection: doc?.item ? doc.field.collection : undefined,
      })
    }
  }
  return duplicates
}

/** Names of the sections in which some line cannot be read, or whose entries are written as something else. */
export function unreadSections(
  segments: readonly Segment[],
  readings: readonly Reading[],
  file: FileKind,
): ReadonlySet<string> {
  const unread = new Set<string>()
  for (const [index, reading] of readings.entries()) {
    for (const path of reading.spoiled) {
      const doc = placeDocAt(file, path)
      if (doc?.field.collection && !doc.item) unread.add(String(path[0]))
    }
    if (!reading.isBroken) continue
    const segment = segments[index]
    const names = reading.heads.map((path) => String(path[0]))
    const owner = segment?.owner[0]
    if (owner !== undefined) unread.add(String(owner))
    else if (segment?.role === 'whole') for (const name of names) unread.add(name)
    const first = /^\uFEFF?["']?([A-Za-z]+)/.exec(segment?.text ?? '')?.[1]
    if (segment?.role === 'section' && first) unread.add(first)
  }
  return unread
}

/** One text for a path, to look it up by. */
export function keyOf(path: PlanPath): string {
  return path.join('\0')
}
