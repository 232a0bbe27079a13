import { fixAll, textOf } from '../../core/index.ts'
import type { Refusal } from '../files/refusal.ts'
import type { Checked } from '../lint/checked.ts'
import { analysisOf, checkedOf, leftOut, type PlanFile, refusalForMistake } from './check-plan.ts'

/** A file after its fixes. */
export interface Fixed {
  readonly text: string
  /** What is left to say. */
  readonly checked: Checked
}

/** Makes the automatic fixes of a plan (`fixAll` of the core). Never throws. */
export async function fixPlan(file: PlanFile): Promise<Fixed | Refusal> {
  try {
    const { leftOutBy, judge, analysis, settings } = await analysisOf(file)
    if (leftOutBy !== undefined) return { text: file.text, checked: leftOut(leftOutBy) }
    const fixed = fixAll(analysis(), (document, previous) => judge(document, previous))
    return { text: textOf(fixed.document), checked: checkedOf(fixed, file, settings) }
  } catch (error) {
    return refusalForMistake(file.shown, error)
  }
}
