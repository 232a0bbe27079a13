import { nameOf, type PlanNode, type PlanPath, type ScalarNode } from '../../document/node.ts'
import type { Collection, ObjectName } from '../../schema/field-types.ts'
import { objects } from '../../schema/fields.generated.ts'
import { refersTo, type WrittenValue, walk } from '../../schema/walk.ts'
import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import type { PlanText } from '../plan-text.ts'
import { renamingStep } from '../rename.ts'
import { slotAt } from '../slot.ts'
import type { Wish } from '../wish.ts'

/** Renames an entry and every reference to it in the file; the entry itself may stand in a library. */
export const renameIdKind: ChangeKind<ChangeThat<'rename-id'>> = {
  steps(plan, change) {
    const uses = [...usesOf(plan, change)]
    if (uses.length === 0) return undefined
    if (change.id === change.to) return []
    const isTaken = [...walk(plan.root, plan.file)].some(
      ({ field, entry, item }) =>
        item && entry && field.collection === change.collection && nameOf(entry) === change.to,
    )
    if (isTaken) return undefined
    return uses.map(({ node, path, to }) =>
      renamingStep(node, to, slotAt(plan, path)?.inBraces === true),
    )
  },
  wishes: (plan, change) =>
    [...usesOf(plan, change)].map(
      ({ path, to, isName }): Wish =>
        isName
          ? { want: 'name', path, to, occurrence: undefined }
          : { want: 'value', path, value: to },
    ),
}

/** A place where an id stands, and what should stand there. */
interface Use {
  readonly path: PlanPath
  readonly node: ScalarNode
  readonly to: string
  readonly isName: boolean
}

function* usesOf(
  { root, file }: PlanText,
  { collection, id, to }: ChangeThat<'rename-id'>,
): Generator<Use> {
  for (const written of walk(root, file)) {
    const { path, field, item, entry, node } = written
    const isNamed = field.collection === collection || field.keysReferTo === collection
    if (item && isNamed && entry && nameOf(entry) === id) {
      yield { path, node: entry.name, to, isName: true }
    }
    if (node?.kind !== 'scalar') continue
    if (refersTo(field) === collection && textOf(node) === id) {
      yield { path, node, to, isName: false }
    }
    const part = partOf(written, collection)
    if (part !== undefined && textOf(node) === `${part}.${id}`) {
      yield { path, node, to: `${part}.${to}`, isName: false }
    }
  }
}

function textOf(node: PlanNode & { kind: 'scalar' }): string {
  return node.value === null ? '' : node.source
}

/** For a value like `channels.shop`: what stands before the point, if it names the section of the collection. */
function partOf({ field, node }: WrittenValue, collection: Collection): string | undefined {
  if (refersTo(field) !== 'parts' || node?.kind !== 'scalar') return undefined
  const part = textOf(node).slice(0, Math.max(textOf(node).lastIndexOf('.'), 0))
  return collectionsByPart.get(part) === collection ? part : undefined
}

/** Every way to name the section of a collection: `channels`, `connectedStory.chapters`, `chapters`. */
const collectionsByPart: ReadonlyMap<string, Collection> = new Map(
  partsOf('Plan', []).flatMap(({ path, collection }) => [
    [path.join('.'), collection] as const,
    [String(path.at(-1)), collection] as const,
  ]),
)

function partsOf(
  object: ObjectName,
  path: readonly string[],
): readonly { readonly path: readonly string[]; readonly collection: Collection }[] {
  return objects[object].fields.flatMap((field) => {
    const at = [...path, field.name]
    if (field.collection) return [{ path: at, collection: field.collection }]
    return field.shape === 'one' && field.object ? partsOf(field.object, at) : []
  })
}
