import type { Plan } from '../../plan/plan.ts'
import { countries, type NamedCode } from '../words/places.ts'

/**
 * Countries, those that the plan is for before all others.
 *
 * @param typed a word among them that somebody is still writing
 */
export function countriesFor(plan: Pick<Plan, 'header'>, typed?: string): readonly NamedCode[] {
  const own = (plan.header.markets ?? []).filter((code) => code !== typed)
  const known = new Map(countries().map((country) => [country.code, country]))
  const first = own.flatMap((code) => known.get(code) ?? [])
  return [...first, ...countries().filter(({ code }) => !own.includes(code))]
}

/** What is compared with what has been typed: a place or a currency is found by its code and by its name. */
export function codeAndName({ code, name }: NamedCode): string {
  return `${code} ${name}`
}
