import type { Location } from 'vscode-languageserver-types'
import type { Position } from '../../text/position.ts'
import { importAt } from '../links/written-links.ts'
import { fileImported, layersFrom, type PlanFile, type Workspace } from '../workspace/workspace.ts'
import { mentionAt, mentionsInFile, type PlacedMention, rangeOfId } from './mention-at.ts'
import { mentionsOfThing, type Thing, thingOf } from './thing.ts'

/**
 * Where the name at a position is given: in the file itself, else in the nearest library that gives it. From a name
 * that is given here it leads to the one in a library underneath, if there is one. From an import it leads to the file.
 */
export function definitionsAt(
  file: PlanFile,
  position: Position,
  workspace: Workspace,
): readonly Location[] {
  const path = importAt(file.document, file.uri, position)
  if (path !== undefined) return startOf(fileImported(file, path, workspace))
  const placed = mentionAt(file, position)
  if (!placed) return []
  const thing = thingOf(placed.mention, file, workspace)
  const [own = [], ...below] = layersFrom(file, workspace).map((files) =>
    declarationsIn(files, thing, workspace),
  )
  const shared = canBeShared(thing) ? below.find((layer) => layer.length > 0) : undefined
  // Of two entries with one name the last counts.
  const last = own.slice(-1)
  const found = placed.mention.isDeclaration ? (shared ?? last) : last.length > 0 ? last : shared
  return found ?? presetJourney(thing, file)
}

function declarationsIn(
  files: readonly PlanFile[],
  thing: Thing,
  workspace: Workspace,
): readonly Location[] {
  return files.flatMap((file) =>
    [...mentionsOfThing(thing, file, workspace)]
      .filter(({ mention }) => mention.isDeclaration)
      .map((placed) => locationOf(file, placed)),
  )
}

/** Stages and sections are those of the file, whatever a library calls its own. */
function canBeShared({ kind }: Thing): boolean {
  return kind !== 'stages' && kind !== 'sections'
}

/** The stages of a well-known journey are given by the line that names the journey. */
function presetJourney({ kind }: Thing, file: PlanFile): readonly Location[] {
  if (kind !== 'stages') return []
  for (const placed of mentionsInFile(file)) {
    const { mention } = placed
    if (mention.kind === 'sections' && mention.isDeclaration && mention.id === 'plan.journey') {
      return [locationOf(file, placed)]
    }
  }
  return []
}

function startOf(file: PlanFile | undefined): readonly Location[] {
  const start = { line: 0, character: 0 }
  return file ? [{ uri: file.uri, range: { start, end: start } }] : []
}

/** A mention as a place that an editor can go to. */
export function locationOf(file: PlanFile, placed: PlacedMention): Location {
  return { uri: file.uri, range: rangeOfId(file, placed) }
}
