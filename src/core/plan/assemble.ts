import type { PlanDocument } from '../document/document.ts'
import { inStep } from '../document/in-step.ts'
import { type Assembly, changedSince } from './assembly.ts'
import { type Changes, changesBetween } from './changes.ts'
import { fileKindOf } from './file-names.ts'
import { importsIn, type Libraries } from './libraries.ts'
import { planOf } from './plan-of.ts'
import { type Reading, read } from './reading.ts'
import { type Offered, offeredBy } from './shared.ts'
import { headsWhenAsked } from './whereabouts.ts'

/**
 * Puts the readings of a document's segments together and lays libraries underneath. With the `previous` assembly of
 * the same file only segments that changed are read, only parts that changed are put together, and every part that
 * says the same stays the same object.
 */
export function assemble(
  uri: string,
  document: PlanDocument,
  libraries: Libraries,
  previous?: Assembly,
): Assembly {
  const file = fileKindOf(document, uri)
  const before = previous?.uri === uri && previous.file === file ? previous : undefined
  const { segments } = document
  const changed = changedSince(before, { uri, file, segments })
  const readings = inStep(segments, before?.readings, changed, (segment, _, known) =>
    read(segment, file, known),
  )
  const changes = changesBetween(before?.readings, readings, changed)
  const offered = offeredTo(uri, readings, libraries, before, changes)
  const { plan, context, use } = planOf({ uri, file, segments, readings, offered, before, changes })
  const heads = before && !changes.heads ? before.heads : headsWhenAsked(readings)
  return { uri, file, segments, readings, libraries, offered, context, use, plan, heads }
}

function offeredTo(
  uri: string,
  readings: readonly Reading[],
  libraries: Libraries,
  before: Assembly | undefined,
  changes: Changes,
): Offered {
  const known = before?.libraries === libraries ? before.offered : undefined
  if (known && !changes.parts) return known
  const written = readings.flatMap((reading) =>
    reading.parts.length > 0 ? importsIn(reading) : [],
  )
  const isSame =
    known?.imports.length === written.length &&
    written.every((each, at) => each.path === known.imports[at]?.path)
  return known && isSame ? known : offeredBy(uri, written, libraries)
}
