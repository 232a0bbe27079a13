import type { Plan } from '../../plan/plan.ts'
import { countries, type NamedCode, nameOfCode } from '../words/places.ts'

/** Countries, those that the plan is for before all others. */
export function countriesFor(plan: Pick<Plan, 'header'>): readonly NamedCode[] {
  const own = (plan.header.markets ?? []).filter((code) => code !== 'global')
  const first = own.map((code) => ({ code, name: nameOfCode('region', code) ?? code }))
  return [...first, ...countries().filter(({ code }) => !own.includes(code))]
}
