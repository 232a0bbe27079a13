import type { Objective } from '../schema/model.generated.ts'
import type { Entity } from './plan.ts'
import { wordsOf } from './title.ts'

/** What an objective says, on one line; without a word of that, its id in words. */
export function objectiveName({ id, fields }: Entity<Objective>): string {
  const words = String(fields.what ?? '')
    .replace(/\s+/g, ' ')
    .trim()
  return words === '' ? wordsOf(id) : words
}
