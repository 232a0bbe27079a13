import { currencies, languages, type NamedCode, nameOfCode } from '../../words/places.ts'
import { codeAndName, countriesFor } from '../places.ts'
import type { About, Offer } from './offer.ts'

/** Codes of countries, currencies and languages with their names; those of the plan first. */
export function* codeWords({ plan, field, cursor }: About): Generator<Offer> {
  if (field.kind === 'country') {
    const typed = cursor.path[0] === 'plan' ? cursor.word : undefined
    yield* countriesFor(plan, typed).map(offer)
    if (field.shape === 'list') yield { word: 'global', sign: 'code', beside: 'everywhere' }
  }
  if (field.kind === 'currency') {
    const own = new Set([plan.header.currency, ...Object.keys(plan.budget.rates ?? {})])
    yield* currencies()
      .filter(({ code }) => own.has(code))
      .map(offer)
    yield* currencies()
      .filter(({ code }) => !own.has(code))
      .map(offer)
  }
  if (field.kind === 'language') {
    const own = plan.header.language
    const name = own === undefined ? undefined : nameOfCode('language', own)
    if (own !== undefined && name) yield offer({ code: own, name })
    if (field.shape === 'one') {
      yield offer({ code: 'en-GB', name: 'British English' })
      yield offer({ code: 'en-US', name: 'American English' })
    }
    yield* languages()
      .filter(({ code }) => code !== own)
      .map(offer)
  }
}

function offer(named: NamedCode): Offer {
  return { word: named.code, sign: 'code', beside: named.name, typedAs: codeAndName(named) }
}
