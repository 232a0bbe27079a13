import type { Rule } from '../rule.ts'
import { missing } from './missing.ts'
import { needUnmet } from './need-unmet.ts'
import { oneWayToAct } from './one-way-to-act.ts'
import { qrAlternative } from './qr-alternative.ts'

/** Rules about people who could not take part otherwise. */
export const accessRules: readonly Rule[] = [missing, qrAlternative, needUnmet, oneWayToAct]
