import { type Analysis, reportPage } from '../../core/index.ts'
import { openDisk } from '../lint/surroundings.ts'
import { analysisOf, refusalForMistake } from './check-plan.ts'
import { planFile } from './plan-file.ts'

/**
 * One page about several plans; libraries among the files are passed over. `page` is undefined when no plan could be
 * read, and each file that could not has its sentence.
 *
 * @param files from the working folder
 */
export async function reportOf(
  files: readonly string[],
  workingFolder: string,
): Promise<{ readonly page: string | undefined; readonly refusals: readonly string[] }> {
  const disk = openDisk(workingFolder)
  const analyses: Analysis[] = []
  const refusals: string[] = []
  for (const path of files) {
    const file = planFile(path, workingFolder, disk)
    if ('refusal' in file) {
      refusals.push(file.refusal)
      continue
    }
    try {
      const { leftOutBy, analysis } = await analysisOf(file)
      if (leftOutBy !== undefined) continue
      const checked = analysis()
      if (!checked.plan.sections.includes('commsLibrary')) analyses.push(checked)
    } catch (error) {
      refusals.push(refusalForMistake(file.shown, error).refusal)
    }
  }
  // Without today, so that the same plans give the same page tomorrow.
  const page = analyses.length > 0 ? reportPage({ analyses, today: undefined }) : undefined
  return { page, refusals }
}
