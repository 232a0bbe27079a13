import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import { rememberByText } from '../text/remember.ts'
import type { Plan } from './plan.ts'

/** What is known about a feeling. */
export interface Feeling {
  readonly family: string | undefined
  /** `pleasant`, `unpleasant` or `mixed`. */
  readonly tone: string | undefined
  /** `high` or `low`; the team's own feelings do not say. */
  readonly energy: string | undefined
  /** Causing it needs care: guilt, shame, fear. */
  readonly pressure: boolean
}

const listed = new Map(
  Object.entries(
    vocabulary.emotions as Record<string, Omit<Feeling, 'pressure'> & { pressure?: boolean }>,
  ),
)

const notFeelings: ReadonlySet<string> = new Set(vocabulary.notFeelings)

/** What is known about a feeling, from the list or from the team's own words; undefined for other words. */
export function feelingOf(plan: Pick<Plan, 'vocabulary'>, word: string): Feeling | undefined {
  const name = asListed(word)
  const own = plan.vocabulary.emotions
  if (own && Object.hasOwn(own, name)) {
    return { family: own[name]?.family, tone: own[name]?.tone, energy: undefined, pressure: false }
  }
  const known = listed.get(name)
  return known && { ...known, pressure: known.pressure === true }
}

/** Whether a word is often taken for a feeling but is none: "aware", "engaged" (domain 1.6). */
export function isNoFeeling(word: string): boolean {
  return notFeelings.has(asListed(word))
}

/** Whether two words mean the same feeling, or feelings of one family. */
export function areAkin(plan: Pick<Plan, 'vocabulary'>, a: string, b: string): boolean {
  if (asListed(a) === asListed(b)) return true
  const family = feelingOf(plan, a)?.family
  return family !== undefined && family === feelingOf(plan, b)?.family
}

/** A word as lists have it: small letters, hyphens between the parts. */
export const asListed: (word: string) => string = rememberByText((word) =>
  word
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-'),
)
