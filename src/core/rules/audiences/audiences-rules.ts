import type { Rule } from '../rule.ts'
import { everyone } from './everyone.ts'
import { minors } from './minors.ts'
import { noEntryPoint } from './no-entry-point.ts'
import { noInsight } from './no-insight.ts'
import { oneBuyer } from './one-buyer.ts'
import { onlyNumbers } from './only-numbers.ts'
import { unreached } from './unreached.ts'

/** Rules about people: who the plan is for, and what it knows about them. */
export const audiencesRules: readonly Rule[] = [
  everyone,
  onlyNumbers,
  noInsight,
  unreached,
  noEntryPoint,
  oneBuyer,
  minors,
]
