import { countWords } from '../../core/index.ts'
import type { LintedFile } from '../../server/protocol.ts'
import { loudWords } from '../loud-words.ts'

/** What came of checking everything, as one sentence: "12 plans: 3 errors, 4 warnings." */
export function lintWords(files: readonly LintedFile[]): string {
  const plans = files.filter(({ kind }) => kind === 'plan').length
  const libraries = files.length - plans
  const checked = [
    ...(plans > 0 ? [countWords(plans, 'plan')] : []),
    ...(libraries > 0 ? [countWords(libraries, 'library', 'libraries')] : []),
  ]
  if (checked.length === 0) return noPlans
  const problems = files.flatMap((file) => file.problems)
  const count = (severity: string) => problems.filter((each) => each.severity === severity).length
  const counts = {
    error: count('error'),
    warning: count('warning'),
    information: count('information'),
  }
  return `${checked.join(' and ')}: ${loudWords(counts) || 'no problems'}.`
}

const noPlans =
  'There is no plan here. Plans end in .commsplan.yaml, shared libraries in .commslib.yaml.'
