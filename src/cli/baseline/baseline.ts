import { resolve } from 'node:path'
import { readText } from '../files/read-text.ts'
import type { Refusal } from '../files/refusal.ts'
import { shownPath } from '../files/shown-path.ts'
import type { ReportedProblem } from '../reporters/reporter.ts'

/** Old problems that a team has agreed to live with for now: how many there are of each kind, by `kindOf`. */
export type Baseline = ReadonlyMap<string, number>

/** One line of the file: problems of one rule about one thing. */
interface WrittenKind {
  readonly file: string
  readonly rule: string
  readonly about: string
  readonly count: number
}

/**
 * Reads a file of old problems.
 *
 * @param path from the working folder
 */
export function readBaseline(
  path: string,
  workingFolder: string,
): { readonly baseline: Baseline } | Refusal {
  const shown = shownPath(path, workingFolder)
  const read = readText(resolve(workingFolder, path), shown)
  if ('refusal' in read) return { refusal: `${read.refusal} --write-baseline makes one.` }
  const kinds = kindsIn(read.text)
  if (!kinds) {
    return { refusal: `${shown} does not list old problems. --write-baseline writes such a file.` }
  }
  return { baseline: new Map(kinds.map((kind) => [kindOf(kind), kind.count])) }
}

/** The text of a file that lists these problems: one line each, sorted, so that reviews see what came and went. */
export function baselineText(problems: readonly ReportedProblem[]): string {
  const counts = new Map<string, number>()
  for (const problem of problems) {
    const kind = kindOf(problem)
    counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  const lines = [...counts].sort(byKind).map(([kind, count]) => {
    const [file, rule, about] = JSON.parse(kind) as [string, string, string]
    return `    ${JSON.stringify({ file, rule, about, count } satisfies WrittenKind)}`
  })
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "commsplanBaseline": 1,\n  "problems": ${list}\n}\n`
}

/** What is new, and how many old problems are left out of it. */
export function withoutOld(
  problems: readonly ReportedProblem[],
  baseline: Baseline,
): { readonly problems: readonly ReportedProblem[]; readonly old: number } {
  const left = new Map(baseline)
  const fresh = problems.filter((problem) => {
    const kind = kindOf(problem)
    const count = left.get(kind) ?? 0
    if (count > 0) left.set(kind, count - 1)
    return count === 0
  })
  return { problems: fresh, old: problems.length - fresh.length }
}

/** Neither lines nor messages: they change while the problem stays the same. */
function kindOf({ file, rule, about }: Pick<ReportedProblem, 'file' | 'rule' | 'about'>): string {
  return JSON.stringify([file, rule, about])
}

function byKind([one]: readonly [string, number], [other]: readonly [string, number]): number {
  return one < other ? -1 : 1
}

function kindsIn(text: string): readonly WrittenKind[] | undefined {
  try {
    const { commsplanBaseline, problems } = JSON.parse(text)
    const isSound = commsplanBaseline === 1 && Array.isArray(problems) && problems.every(isKind)
    return isSound ? problems : undefined
  } catch {
    return undefined
  }
}

function isKind(value: unknown): value is WrittenKind {
  if (typeof value !== 'object' || value === null) return false
  const { file, rule, about, count } = value as Partial<Record<keyof WrittenKind, unknown>>
  const areWords = [file, rule, about].every((word) => typeof word === 'string')
  return areWords && Number.isInteger(count)
}
