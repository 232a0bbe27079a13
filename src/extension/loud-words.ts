import { countWords, type ProblemCounts } from '../core/index.ts'

/** How many problems are listed for people, from the loudest on: "3 errors, 4 warnings"; hints are not. '' for none. */
export function loudWords({ error, warning, information }: Omit<ProblemCounts, 'hint'>): string {
  return [
    ...(error > 0 ? [countWords(error, 'error')] : []),
    ...(warning > 0 ? [countWords(warning, 'warning')] : []),
    ...(information > 0 ? [countWords(information, 'tip')] : []),
  ].join(', ')
}
