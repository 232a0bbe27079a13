import { standalonePage } from '../../core/index.ts'
import type { Refusal } from '../files/refusal.ts'
import { analysisOf, type PlanFile, refusalForMistake } from './check-plan.ts'

/** The page of a plan, as one HTML file. */
export async function pageOf(file: PlanFile): Promise<{ readonly page: string } | Refusal> {
  try {
    const prepared = await analysisOf(file)
    const analysis = prepared.analysis()
    if (analysis.plan.sections.includes('commsLibrary')) {
      return { refusal: `${file.shown} is a shared library; pages are made from plans.` }
    }
    // Without today, so that the same plan gives the same page tomorrow.
    return { page: standalonePage({ analysis, today: undefined }) }
  } catch (error) {
    return refusalForMistake(file.shown, error)
  }
}
