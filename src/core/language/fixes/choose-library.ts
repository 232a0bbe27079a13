import { placeOf } from '../../analysis/analyse.ts'
import type { Analysis, Problem } from '../../analysis/analysis.ts'
import type { Fix } from '../../rules/rule.ts'
import { mostAlike } from '../../text/nearest.ts'

/** More than these are too many to choose from. */
const most = 3

/**
 * Fixes for an import that leads nowhere: other libraries in its place, those whose names look most like it first.
 * Rules cannot offer them, because a plan does not know which files there are.
 *
 * @param libraries paths of libraries as the plan would write them
 */
export function chooseLibrary(
  analysis: Analysis,
  problem: Problem,
  libraries: readonly string[],
): readonly Fix[] {
  const { imports } = analysis.plan
  const lost = imports.find(({ at, outcome }) => {
    const { start } = placeOf(analysis, at)
    const isHere = start.line === problem.range.start.line
    return outcome.kind === 'missing' && isHere && start.character === problem.range.start.character
  })
  if (!lost) return []
  const imported = new Set(imports.map(({ path }) => path))
  const others = libraries.filter((path) => !imported.has(path))
  return mostAlike(lost.path, others, most).map((path) => ({
    title: `Import “${path}” instead`,
    changes: [{ do: 'set', path: lost.at, value: path }],
  }))
}
