import { type Reader, standalonePage, unreadLineOf } from '../../core/index.ts'
import type { Refusal } from '../files/refusal.ts'
import { analysisOf, refusalForMistake } from './check-plan.ts'
import { planFile } from './plan-file.ts'

/** The page of a plan, as one HTML file. `path` counts from the working folder. */
export async function pageOf(
  path: string,
  workingFolder: string,
  reader: Reader,
): Promise<{ readonly page: string } | Refusal> {
  const file = planFile(path, workingFolder)
  if ('refusal' in file) return file
  const { shown } = file
  try {
    const prepared = await analysisOf(file)
    const analysis = prepared.analysis()
    if (analysis.plan.sections.includes('commsLibrary')) {
      return { refusal: `${shown} is a shared library; pages are made from plans.` }
    }
    if (reader === 'client' && unreadLineOf(analysis)) {
      return {
        refusal: `${shown} has a line that cannot be read, so nobody can be sure what is a note, a risk or a fee. Mend it first; lint names it.`,
      }
    }
    // Without today, so that the same plan gives the same page tomorrow.
    return { page: standalonePage({ analysis, today: undefined }, { reader }) }
  } catch (error) {
    return refusalForMistake(shown, error)
  }
}
