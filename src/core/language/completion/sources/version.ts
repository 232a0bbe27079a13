import { formatVersion, markers } from '../../../plan/version.ts'
import type { About, Offer } from './offer.ts'

/** The one version of the format that there is, behind the word with which a file begins. */
export function* versionWords({ cursor, field }: About): Generator<Offer> {
  if (cursor.path.length !== 1 || field.name !== markers[cursor.file]) return
  const word = String(formatVersion)
  yield { word, sign: 'listed', beside: 'the version of the format', isAsItIs: true }
}
