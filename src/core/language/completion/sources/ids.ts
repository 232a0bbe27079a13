import type { PlanPath } from '../../../document/node.ts'
import { homeOf } from '../../../schema/collections.ts'
import type { RefersTo } from '../../../schema/field-types.ts'
import { refersTo } from '../../../schema/walk.ts'
import { libraryName, sentenceOf } from '../../words/entity-card.ts'
import { literally, paragraphs } from '../../words/markdown.ts'
import { type Referable, referablesOf } from '../../words/referables.ts'
import { stageMeaning } from '../../words/stage-words.ts'
import type { About, Offer } from './offer.ts'

/** Ids of the kind that a field refers to, the plan's own before those of its libraries; nothing refers to itself. */
export function* idWords({ plan, cursor, field }: About): Generator<Offer> {
  const to = refersTo(field)
  if (!to) return
  for (const referable of referablesOf(plan, to)) {
    const { id, title, entity } = referable
    if (isInside(cursor.path, to, id)) continue
    const library = entity && !entity.written ? libraryName(plan, entity) : undefined
    yield {
      word: id,
      sign: 'id',
      beside: title || undefined,
      says: paragraphs([
        literally(saysOf(referable) || (to === 'stages' && stageMeaning(plan, id)) || ''),
        library && `Shared, from ${literally(library)}.`,
      ]),
    }
  }
}

function saysOf({ entity }: Referable): string {
  return entity ? sentenceOf(entity) : ''
}

/** Whether a path leads into the part that an id names. */
function isInside(path: PlanPath, to: RefersTo, id: string): boolean {
  if (to === 'stages' || to === 'parts' || to === 'brands') return false
  const home = homeOf[to]
  return home.every((step, at) => path[at] === step) && path[home.length] === id
}
