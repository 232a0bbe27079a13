import type { ReportedProblem } from './reporter.ts'

/** Problems under the paths of their files, both in the order in which they come. */
export function byFile(
  problems: readonly ReportedProblem[],
): ReadonlyMap<string, readonly ReportedProblem[]> {
  const files = new Map<string, ReportedProblem[]>()
  for (const problem of problems) {
    const others = files.get(problem.file)
    if (others) others.push(problem)
    else files.set(problem.file, [problem])
  }
  return files
}
