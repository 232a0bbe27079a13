import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import type { Evidence } from '../schema/model.generated.ts'

/** How something was found out. */
export type EvidenceKindWord = NonNullable<Evidence['kind']>

/** What a way of finding out is like. */
export interface EvidenceKind {
  /** Learned outside the building: from people, where they are. */
  readonly outside: boolean
  /** Mainly numbers: what happens, not why. */
  readonly numeric: boolean
}

/** What is known about a way of finding out. */
export function evidenceKind(word: EvidenceKindWord): EvidenceKind {
  return vocabulary.evidenceKind[word]
}
