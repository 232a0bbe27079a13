import type { DocumentHighlight, Location } from 'vscode-languageserver-types'
import type { Position } from '../../text/position.ts'
import type { PlanFile, Workspace } from '../workspace/workspace.ts'
import { locationOf } from './definitions.ts'
import { mentionAt, rangeOfId } from './mention-at.ts'
import { filesSharing, mentionsOfThing, thingOf } from './thing.ts'

/**
 * Every place that uses the name at a position, file after file (its own first), in the order of the text; undefined
 * where no name stands. `withDeclarations` takes in the places that give the name, too.
 */
export function referencesAt(
  file: PlanFile,
  position: Position,
  workspace: Workspace,
  withDeclarations: boolean,
): readonly Location[] | undefined {
  const placed = mentionAt(file, position)
  if (!placed) return undefined
  const thing = thingOf(placed.mention, file, workspace)
  return filesSharing(thing, file, workspace).flatMap((each) =>
    [...mentionsOfThing(thing, each, workspace)]
      .filter(({ mention }) => withDeclarations || !mention.isDeclaration)
      .map((found) => locationOf(each, found)),
  )
}

const read = 2
const write = 3

/** The same name wherever it stands in the file; where it is given counts as written, where it is used as read. */
export function highlightsAt(
  file: PlanFile,
  position: Position,
  workspace: Workspace,
): readonly DocumentHighlight[] | undefined {
  const placed = mentionAt(file, position)
  if (!placed) return undefined
  const thing = thingOf(placed.mention, file, workspace)
  return [...mentionsOfThing(thing, file, workspace)].map((found) => ({
    range: rangeOfId(file, found),
    kind: found.mention.isDeclaration ? write : read,
  }))
}
