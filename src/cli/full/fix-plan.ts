import { fixAll, openDocument, textOf } from '../../core/index.ts'
import type { Refusal } from '../files/refusal.ts'
import type { Checked } from '../lint/checked.ts'
import { checkedOf, judgeFor, leftOut, type PlanFile, refusalForMistake } from './check-plan.ts'

/** A file after its fixes. */
export interface Fixed {
  readonly text: string
  /** What is left to say. */
  readonly checked: Checked
}

/** Makes the automatic fixes of a plan (`fixAll` of the core). Never throws. */
export async function fixPlan(file: PlanFile): Promise<Fixed | Refusal> {
  try {
    const { isLeftOut, judge } = await judgeFor(file)
    if (isLeftOut) return { text: file.text, checked: leftOut }
    const analysis = fixAll(judge(openDocument(file.text)), judge)
    return { text: textOf(analysis.document), checked: checkedOf(analysis, file) }
  } catch (error) {
    return refusalForMistake(file.shown, error)
  }
}
