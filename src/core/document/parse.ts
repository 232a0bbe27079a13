import { readEveryday } from './everyday/read-everyday.ts'
import { nothingRead, type Parsed } from './parsed.ts'
import { readWithLibrary } from './read-with-library.ts'
import type { Segment } from './segment.ts'

const parsedSegments = new WeakMap<Segment, Parsed>()

/** Reads a segment; the result is kept as long as the segment is. Spans count from the segment's start. */
export function parse(segment: Segment): Parsed {
  const known = parsedSegments.get(segment)
  if (known) return known
  const parsed = parseText(segment.text)
  parsedSegments.set(segment, parsed)
  return parsed
}

/** Most texts are everyday; the library, which reads everything, takes many times as long. */
function parseText(text: string): Parsed {
  const root = readEveryday(text)
  if (!root) return readWithLibrary(text)
  const { faults, anchors, aliases, openAliases } = nothingRead
  return { root, faults, isEveryday: true, anchors, aliases, openAliases }
}
