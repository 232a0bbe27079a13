import type { About, Offer } from './offer.ts'

/** Library files near the plan, for its imports. */
export function* libraryWords({ field, cursor, libraries }: About): Generator<Offer> {
  if (field.kind !== 'path' || cursor.path[0] !== 'imports') return
  for (const path of libraries) yield { word: path, sign: 'file', typedAs: path }
}
