import { editsFor } from '../../edit/edits-for.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { lies } from '../../plan/libraries.ts'
import { titleOfCollection } from '../../rules/parts.ts'
import { fileOf } from '../../rules/references/file-of.ts'
import { idFrom, isId } from '../../rules/structure/id-from-words.ts'
import { withArticle } from '../../rules/words.ts'
import type { Position, Range, TextEdit } from '../../text/position.ts'
import { type PlanFile, type Workspace, withAllImports } from '../workspace/workspace.ts'
import { mentionAt, type PlacedMention, rangeOfId } from './mention-at.ts'
import { filesSharing, isLibrary, mentionsOfThing, type Thing, thingOf } from './thing.ts'

/** What cannot be done, and what to do instead; nothing is changed. */
export interface Refusal {
  readonly refused: string
}

/** The name at a position, ready to be renamed. */
export interface RenamePlace {
  readonly range: Range
  readonly id: string
}

/** What renaming changes in one file. */
export interface FileEdits {
  readonly uri: string
  readonly edits: readonly TextEdit[]
}

/** Whether the name at a position can be renamed: only ids can, where they are given and where they are used. */
export function renamePlaceAt(
  file: PlanFile,
  position: Position,
  workspace: Workspace,
): RenamePlace | Refusal {
  const found = renamableAt(file, position, workspace)
  if ('refused' in found) return found
  return { range: rangeOfId(file, found.placed), id: found.thing.id }
}

/**
 * The edits that give the thing at a position another name: where it is given, in the plan and in libraries, and
 * wherever it is used in the workspace.
 */
export function renameAt(
  file: PlanFile,
  position: Position,
  to: string,
  workspace: Workspace,
): readonly FileEdits[] | Refusal {
  const found = renamableAt(file, position, workspace)
  if ('refused' in found) return found
  const { thing, files } = found
  if (to === thing.id) return []
  const why = whyNot(thing, to) ?? whyTaken(thing, to, files, workspace)
  if (why !== undefined) return { refused: why }
  const all: FileEdits[] = []
  for (const each of files) {
    if (mentionsOfThing(thing, each, workspace).next().done) continue
    const edits = editsIn(each, thing, to)
    if (!edits) return { refused: cannotChange(thing, each) }
    all.push({ uri: each.uri, edits })
  }
  return all
}

interface Renamable {
  readonly placed: PlacedMention
  readonly thing: Thing
  /** The files in which the name means this thing. */
  readonly files: readonly PlanFile[]
}

function renamableAt(
  file: PlanFile,
  position: Position,
  workspace: Workspace,
): Renamable | Refusal {
  const placed = mentionAt(file, position)
  if (!placed || placed.mention.kind === 'sections') return { refused: notAName }
  const thing = thingOf(placed.mention, file, workspace)
  const files = filesSharing(thing, file, workspace)
  const declared = files.map((each) => declarationsIn(each, thing, workspace))
  if (declared.every((count) => count === 0)) return { refused: nobodyHas(thing) }
  const twice = files[declared.findIndex((count) => count > 1)]
  if (twice) return { refused: hasTwo(thing, twice) }
  const outside = files.find((each) => isLibrary(each) && !isWithin(each, workspace))
  if (outside) return { refused: liesOutside(thing, outside) }
  return { placed, thing, files }
}

function declarationsIn(file: PlanFile, thing: Thing, workspace: Workspace): number {
  return [...mentionsOfThing(thing, file, workspace)].filter((each) => each.mention.isDeclaration)
    .length
}

/** Whoever else uses a library can be found only in open folders. Nobody can use one that is not saved yet. */
function isWithin({ uri }: PlanFile, { folders }: Workspace): boolean {
  return uri.startsWith('untitled:') || folders.some((folder) => lies(uri, folder))
}

function editsIn(
  { document }: PlanFile,
  { kind, id, brand }: Thing,
  to: string,
): readonly TextEdit[] | undefined {
  if (kind === 'sections') return undefined
  const ofBrand = brand === undefined ? {} : { brand }
  return editsFor(document, [{ do: 'rename-id', collection: kind, id, to, ...ofBrand }])
}

function whyNot({ kind }: Thing, to: string): string | undefined {
  if (to.trim() === '') return `A name cannot be empty. Write a new one${exampleFor(kind)}.`
  if (kind === 'stages') {
    const isOneLine = to === to.trim() && !/[\r\n]/.test(to)
    return isOneLine
      ? undefined
      : 'A stage is a short name on one line. Write it without spaces around it.'
  }
  if (isId(to)) return undefined
  const better = idFrom(to)
  const instead = better === undefined ? exampleFor(kind) : `, for example “${better}”`
  return `“${to}” cannot be a short name. Use small letters, digits and hyphens, at most 40${instead}.`
}

function exampleFor(kind: Thing['kind']): string {
  return kind === 'stages' ? '' : ', for example “spring-offer”'
}

/** A name that is already used anywhere around, even by mistake, would make two things one. */
function whyTaken(
  thing: Thing,
  to: string,
  files: readonly PlanFile[],
  workspace: Workspace,
): string | undefined {
  const other = { ...thing, id: to }
  const around = new Set([...files, ...files.flatMap((file) => withAllImports(file, workspace))])
  const taken = [...around].flatMap((file) =>
    [...mentionsOfThing(other, file, workspace)].map((placed) => ({ file, placed })),
  )
  const given = taken.find(({ placed }) => placed.mention.isDeclaration)
  const found = given ?? taken[0]
  if (!found) return undefined
  const line = rangeOfId(found.file, found.placed).start.line + 1
  const where = `in “${fileOf(found.file.uri)}”, line ${line}`
  const title = withArticle(titleOf(thing))
  return given
    ? `There is already ${title} called “${to}” (${where}). Choose another name.`
    : `“${to}” is already used for ${title} that does not exist (${where}). Choose another name, or change it there first.`
}

function titleOf({ kind }: Thing): string {
  if (kind === 'stages') return 'stage'
  return kind === 'sections' ? 'section' : titleOfCollection(kind)
}

const notAName =
  'Only short names that you gave yourself can be renamed: put the cursor on the name of a channel, a chapter or another part of the plan.'

function nobodyHas(thing: Thing): string {
  const title = titleOf(thing)
  if (thing.kind === 'stages') {
    return `“${thing.id}” is no stage of your own. To choose your own words, list your stages under “journey” first.`
  }
  return `There is no ${title} called “${thing.id}”, so there is nothing to rename. Add the ${title}, or write the name of one that exists here.`
}

function hasTwo(thing: Thing, file: PlanFile): string {
  return `There is more than one ${titleOf(thing)} called “${thing.id}” in “${fileOf(file.uri)}”. Give one of them another name by hand first.`
}

function liesOutside(thing: Thing, file: PlanFile): string {
  return `The ${titleOf(thing)} “${thing.id}” also stands in “${fileOf(file.uri)}”, which is not in a folder that is open, so plans that use it would be missed. Open its folder, then rename.`
}

function cannotChange(thing: Thing, file: PlanFile): string {
  const what = fileKindOf(file.document, file.uri) === 'Library' ? 'library' : 'plan'
  return `“${thing.id}” cannot be renamed in the ${what} “${fileOf(file.uri)}” without changing something else there. Mend the lines that are marked in it, then try again.`
}
