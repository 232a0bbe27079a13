import type { Entity } from '../plan/plan.ts'
import { wordsOf } from '../plan/title.ts'
import type { Objective } from '../schema/model.generated.ts'
import { said } from './own-words.ts'

/** What an objective says, or its id in words. */
export function objectiveName({ id, fields }: Entity<Objective>): string {
  return said(fields.what) ?? wordsOf(id)
}
