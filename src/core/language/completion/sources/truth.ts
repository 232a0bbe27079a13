import type { About, Offer } from './offer.ts'

/** True and false, for fields that say yes or no. */
export function* truthWords({ field }: About): Generator<Offer> {
  if (field.kind !== 'boolean') return
  for (const word of ['true', 'false']) {
    yield { word, sign: 'listed', beside: word === 'true' ? 'yes' : 'no', isAsItIs: true }
  }
}
