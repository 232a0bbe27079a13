import { currencies, languages, nameOfCode } from '../../words/places.ts'
import { countriesFor } from '../places.ts'
import type { About, Offer } from './offer.ts'

/** Codes of countries, currencies and languages with their names; those of the plan first. */
export function* codeWords({ plan, field }: About): Generator<Offer> {
  if (field.kind === 'country') {
    for (const { code, name } of countriesFor(plan)) yield offer(code, name)
    if (field.shape === 'list') yield offer('global', 'everywhere')
  }
  if (field.kind === 'currency') {
    const own = new Set([plan.header.currency, ...Object.keys(plan.budget.rates ?? {})])
    for (const { code, name } of currencies()) if (own.has(code)) yield offer(code, name)
    for (const { code, name } of currencies()) if (!own.has(code)) yield offer(code, name)
  }
  if (field.kind === 'language') {
    const own = plan.header.language
    const name = own === undefined ? undefined : nameOfCode('language', own)
    if (own !== undefined && name) yield offer(own, name)
    if (field.shape === 'one') {
      yield offer('en-GB', 'British English')
      yield offer('en-US', 'American English')
    }
    for (const { code, name: called } of languages()) if (code !== own) yield offer(code, called)
  }
}

function offer(word: string, name: string): Offer {
  return { word, sign: 'code', beside: name }
}
