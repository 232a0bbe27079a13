import { fileKindOf } from '../../plan/file-names.ts'
import type { Mention, MentionKind } from '../../plan/mentions.ts'
import { isSharedCollection } from '../../plan/shared-use.ts'
import { type PlanFile, type Workspace, withAllImports } from '../workspace/workspace.ts'
import { mentionsInFile, type PlacedMention } from './mention-at.ts'

/** What a name stands for: the same channel, wherever it is written and used. */
export interface Thing {
  readonly kind: MentionKind
  readonly id: string
  /** For a reason to believe: the brand of a library that it belongs to; undefined for that of a plan's own brand. */
  readonly brand: string | undefined
}

/** The thing that a mention in a file speaks of. */
export function thingOf({ kind, id, brand }: Mention, file: PlanFile, workspace: Workspace): Thing {
  if (kind !== 'proofs' || isLibrary(file)) return { kind, id, brand }
  return { kind, id, brand: sharedBrandOf(file, workspace) }
}

/** The mentions of a thing in a file, in the order of the text. The file has to be one that knows the thing. */
export function* mentionsOfThing(
  thing: Thing,
  file: PlanFile,
  workspace: Workspace,
): Generator<PlacedMention> {
  const isOfOtherBrand =
    thing.kind === 'proofs' && !isLibrary(file) && sharedBrandOf(file, workspace) !== thing.brand
  if (isOfOtherBrand) return
  for (const placed of mentionsInFile(file)) {
    const { kind, id, brand } = placed.mention
    const isOfBrand = brand === undefined || brand === thing.brand
    if (kind === thing.kind && id === thing.id && isOfBrand) yield placed
  }
}

/**
 * The files in which a name means the same thing as in `start`, that first. A thing in a library is the same for every
 * file that imports the library, for the library's own imports and, in turn, for whoever else imports those: what a
 * plan lays on top of a library's channel is that channel.
 */
export function filesSharing(
  thing: Thing,
  start: PlanFile,
  workspace: Workspace,
): readonly PlanFile[] {
  const shared = sharedName(thing)
  if (!shared) return [start]
  const imports = new Map<PlanFile, readonly PlanFile[]>()
  const importsOf = (file: PlanFile) => {
    const known = imports.get(file) ?? withAllImports(file, workspace)
    imports.set(file, known)
    return known
  }
  const mentioning = new Set(
    workspace.files.filter((file) => mentions(file, shared.kind, shared.id)),
  )
  const knows = (file: PlanFile) => importsOf(file).some((each) => mentioning.has(each))
  const found = new Set([start])
  for (const file of found) {
    for (const library of importsOf(file)) if (knows(library)) found.add(library)
    if (!isLibrary(file) || !knows(file)) continue
    for (const user of workspace.files) if (importsOf(user).includes(file)) found.add(user)
  }
  return [...found]
}

/** The name under which files share a thing; undefined when it can only stand in one file. */
function sharedName({ kind, id, brand }: Thing): Pick<Thing, 'kind' | 'id'> | undefined {
  if (kind === 'proofs') return brand === undefined ? undefined : { kind: 'brands', id: brand }
  return isSharedCollection(kind) ? { kind, id } : undefined
}

function mentions(file: PlanFile, kind: MentionKind, id: string): boolean {
  for (const { mention } of mentionsInFile(file)) {
    if (mention.kind === kind && mention.id === id) return true
  }
  return false
}

/** The brand of a library that a plan names or, when it says nothing of a brand, the only one that its libraries have. */
function sharedBrandOf(plan: PlanFile, workspace: Workspace): string | undefined {
  let hasOwn = false
  for (const { mention } of mentionsInFile(plan)) {
    if (mention.path.length !== 1 || mention.path[0] !== 'brand') continue
    if (mention.kind === 'brands') return mention.id
    hasOwn = true
  }
  if (hasOwn) return undefined
  const offered = new Set<string>()
  for (const library of withAllImports(plan, workspace).slice(1)) {
    for (const { mention } of mentionsInFile(library)) {
      if (mention.kind === 'brands' && mention.isDeclaration) offered.add(mention.id)
    }
  }
  return offered.size === 1 ? [...offered][0] : undefined
}

/** Whether a file is a library. */
export function isLibrary({ document, uri }: PlanFile): boolean {
  return fileKindOf(document, uri) === 'Library'
}
