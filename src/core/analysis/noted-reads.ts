import { type Basis, basisOf, stillHolds } from '../plan/basis.ts'
import type { Plan, PlanPart } from '../plan/plan.ts'
import { watching } from '../plan/watched.ts'
import { standIn } from './analyse.ts'
import type { Analysis } from './analysis.ts'
import { openMoves } from './readiness.ts'

/** What was read of an analysis when something was made from it. Lines of the text are not noted. */
export interface NotedReads {
  readonly plan: Basis
  /** What stood for the problems; undefined when nobody looked at them. */
  readonly problems: readonly unknown[] | undefined
}

/**
 * Makes something from an analysis and notes what it reads, so that it need not be made again from the next version in
 * which all that is the same. What is made must not hold on to the analysis, nor speak of places in its text other than
 * those of its problems.
 */
export function notingReads<Result>(
  analysis: Analysis,
  make: (noted: Analysis) => Result,
): { readonly result: Result; readonly reads: NotedReads } {
  const parts = new Set<PlanPart>()
  let readsProblems = false
  const plan = new Proxy(analysis.plan, {
    get(target, part: PlanPart) {
      parts.add(part)
      return target[part]
    },
  })
  const { uri, document, settings } = analysis
  const noted: Analysis = {
    uri,
    document,
    plan,
    settings,
    get problems() {
      readsProblems = true
      return analysis.problems
    },
  }
  const { result, reads } = watching(() => make(standIn(noted, analysis)))
  return {
    result,
    reads: {
      plan: basisOf(analysis.plan, [...parts], reads),
      problems: readsProblems ? problemTokens(analysis) : undefined,
    },
  }
}

/** Whether all that was read says the same in another version. */
export function stillReads({ plan, problems }: NotedReads, analysis: Analysis): boolean {
  if (!stillHolds(plan, analysis.plan as Partial<Plan>)) return false
  if (!problems) return true
  const now = problemTokens(analysis)
  return problems.length === now.length && problems.every((each, at) => each === now[at])
}

/** A problem that says the same of the same lines is the same; which moves they leave open depends on the lines, too. */
function problemTokens(analysis: Analysis): readonly unknown[] {
  return [...openMoves(analysis), ...analysis.problems]
}
