import { hash } from 'node:crypto'
import type { ReportedProblem } from './reporter.ts'

/**
 * A mark for each problem that stays the same while lines move and words of messages change: made of its file, its
 * rule and what it is about. Problems that have all three in common are told apart by their order.
 *
 * @returns 40 hexadecimal digits for each problem, in the same order
 */
export function fingerprintsOf(problems: readonly ReportedProblem[]): readonly string[] {
  const seen = new Map<string, number>()
  return problems.map(({ file, rule, about }) => {
    const what = JSON.stringify([file, rule, about])
    const before = seen.get(what) ?? 0
    seen.set(what, before + 1)
    return hash('sha1', `${what} ${before}`)
  })
}
