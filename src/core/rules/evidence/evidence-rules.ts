import type { Rule } from '../rule.ts'
import { assumptions } from './assumptions.ts'
import { insideOnly } from './inside-only.ts'
import { noSource } from './no-source.ts'
import { none } from './none.ts'
import { numbersOnly } from './numbers-only.ts'
import { old } from './old.ts'

/** Rules about findings: what the plan knows, and how it knows. */
export const evidenceRules: readonly Rule[] = [
  none,
  insideOnly,
  numbersOnly,
  assumptions,
  noSource,
  old,
]
