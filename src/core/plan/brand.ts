import type { FileKind } from '../schema/field-at.ts'
import type { Brand, Proof } from '../schema/model.generated.ts'
import { isSameMap } from './entities.ts'
import type { Entities, Entity } from './plan.ts'
import type { RawValue } from './read-value.ts'
import type { WrittenEntity } from './reading.ts'
import { kept, sameValue } from './same-value.ts'
import type { Offered } from './shared.ts'

/**
 * The brand of a plan: the one it writes, the library's whose id it names, or the only one that its libraries have.
 * `value` is what stands under `brand`.
 */
export function brandOf(
  value: RawValue,
  offered: Offered,
  previous: Entity<Brand> | undefined,
): Entity<Brand> | undefined {
  const { brands } = offered.shared
  const base = { collection: 'brands', path: ['brand'] } as const
  if (typeof value === 'object' && !Array.isArray(value)) {
    if (previous?.written && !previous.shared && sameValue(previous.written, value)) return previous
    const fields = value as Brand
    return { ...base, id: 'brand', fields, written: fields, shared: undefined }
  }
  const only = value === undefined && brands.size === 1 ? [...brands.keys()][0] : undefined
  const id = typeof value === 'string' ? value : only
  const shared = id === undefined ? undefined : brands.get(id)
  if (!shared) return undefined
  if (previous?.shared === shared) return previous
  return { ...base, id: shared.id, fields: shared.fields, written: undefined, shared }
}

/** Reasons to believe: those of the plan's brand; in a library, those of all its brands. */
export function proofsOf(
  file: FileKind,
  brand: Entity<Brand> | undefined,
  brands: readonly WrittenEntity[],
  previous: Entities<Proof> | undefined,
): Entities<Proof> {
  const proofs = new Map<string, Entity<Proof>>()
  const add = (from: Brand, path: readonly string[], isWritten: boolean, library?: string) => {
    for (const [id, fields] of Object.entries(from.proofs ?? {})) {
      const shared = library === undefined ? undefined : { id, fields, library }
      const proof: Entity<Proof> = {
        id,
        collection: 'proofs',
        fields,
        written: isWritten ? fields : undefined,
        shared,
        path: [...path, 'proofs', id],
      }
      proofs.set(id, kept(previous?.get(id), proof))
    }
  }
  if (file === 'Library') {
    for (const each of brands) add(each.fields as Brand, ['brands', each.id], true)
  } else if (brand) {
    add(brand.fields, ['brand'], brand.written !== undefined, brand.shared?.library)
  }
  return previous && isSameMap(previous, proofs) ? previous : proofs
}
