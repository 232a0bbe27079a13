import type { Position } from '../text/position.ts'
import { locate, type PlanDocument } from './document.ts'
import { nameOf, type PlanNode, type PlanPath } from './node.ts'
import { parse } from './parse.ts'

/**
 * The path of the part of a file that a position is in: the last field, entry or list item that begins at or before it.
 * A line stands for what is written on it, wherever in its indentation the position is; comments, blank lines and lines
 * that cannot be read belong to what stands above them. Empty before the first section. Never throws.
 */
export function pathAt(document: PlanDocument, position: Position): PlanPath {
  const { index, offset } = locate(document, position)
  const segment = document.segments[index]
  if (!segment) return []
  const lineStart = /[^\r\n]*$/.exec(segment.text.slice(0, offset))?.index ?? 0
  const lead = /^[ \t]*(?:- +)*/.exec(segment.text.slice(lineStart))?.[0].length ?? 0
  return [...segment.owner, ...stepsTo(parse(segment).root, Math.max(offset, lineStart + lead))]
}

function stepsTo(root: PlanNode | undefined, offset: number): PlanPath {
  const steps: (string | number)[] = []
  let node = root
  while (node && node.kind !== 'scalar') {
    if (node.kind === 'map') {
      const entry = node.entries.findLast(({ name }) => name.start <= offset)
      if (!entry) break
      steps.push(nameOf(entry))
      node = entry.value
    } else {
      const at = node.items.findLastIndex((item) => item !== undefined && item.start <= offset)
      if (at < 0) break
      steps.push(at)
      node = node.items[at]
    }
  }
  return steps
}
