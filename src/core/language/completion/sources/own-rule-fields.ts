import { ownSections } from '../../../rules/settings/own-sections.ts'
import { objects } from '../../../schema/fields.generated.ts'
import { fieldNote } from '../../words/field-card.ts'
import type { About, Offer } from './offer.ts'

/** Fields of the part of a plan that a rule of the team's own looks at. */
export function* ownRuleFields({ cursor }: About): Generator<Offer> {
  const [section, , name] = cursor.path
  if (cursor.file !== 'Settings' || section !== 'own') return
  if (name !== 'needs' && name !== 'field') return
  const where = cursor.neighbours().find((each) => each.name === 'in')?.value
  const known = new Map(Object.entries(ownSections)).get(where ?? '')
  if (!known) return
  for (const field of objects[known.object].fields) {
    yield { word: field.name, sign: 'field', says: fieldNote(field) }
  }
}
