import { resolve } from 'node:path'
import { readText } from '../files/read-text.ts'
import type { Refusal } from '../files/refusal.ts'
import { shownPath } from '../files/shown-path.ts'
import { type ReportedProblem, severities } from '../reporters/reporter.ts'

/** Old problems that a team has agreed to live with for now: how many there are of each kind, by `kindOf`. */
export type Baseline = ReadonlyMap<string, number>

/** One line of the file: problems of one rule about one thing, as loud as they were when they were written down. */
interface WrittenKind {
  readonly file: string
  readonly rule: string
  readonly about: string
  readonly severity: ReportedProblem['severity']
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
  const baseline = new Map<string, number>()
  for (const kind of kinds) add(baseline, kindOf(kind, isError(kind)), kind.count)
  return { baseline }
}

/**
 * The text of a file that lists these problems: one line each, sorted, so that reviews see what came and went. What a
 * draft says together is listed one by one, as it will be said later.
 */
export function baselineText(problems: readonly ReportedProblem[]): string {
  const counts = new Map<string, number>()
  for (const { file, rule, severity, ...problem } of problems) {
    for (const about of subjectsOf(problem)) {
      add(counts, JSON.stringify([file, rule, about, severity]), 1)
    }
  }
  const lines = [...counts].sort(byKind).map(([kind, count]) => {
    const [file, rule, about, severity] = JSON.parse(kind)
    return `    ${JSON.stringify({ file, rule, about, severity, count } satisfies WrittenKind)}`
  })
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`
  return `{\n  "commsplanBaseline": 1,\n  "problems": ${list}\n}\n`
}

/**
 * What is new, and how many old problems are left out of it. What was not an error when it was listed does not excuse
 * an error; problems that are said together are old when all of them are.
 */
export function withoutOld(
  problems: readonly ReportedProblem[],
  baseline: Baseline,
): { readonly problems: readonly ReportedProblem[]; readonly old: number } {
  const left = new Map(baseline)
  const isListed = (problem: ReportedProblem, about: string): boolean => {
    const quiet = kindOf({ ...problem, about }, false)
    const loud = kindOf({ ...problem, about }, true)
    const fitting = isError(problem) ? [loud] : [quiet, loud]
    const kind = fitting.find((each) => (left.get(each) ?? 0) > 0)
    if (kind !== undefined) add(left, kind, -1)
    return kind !== undefined
  }
  const fresh = problems.filter((problem) => {
    const unlisted = subjectsOf(problem).filter((about) => !isListed(problem, about))
    return unlisted.length > 0
  })
  return { problems: fresh, old: problems.length - fresh.length }
}

/** How many problems a file of old problems lists: what is said together counts one by one. */
export function countOf(problems: readonly ReportedProblem[]): number {
  return problems.flatMap(subjectsOf).length
}

function subjectsOf({ about, each }: Pick<ReportedProblem, 'about' | 'each'>): readonly string[] {
  return each.length > 0 ? each : [about]
}

/** Neither lines nor messages: they change while the problem stays the same. */
function kindOf(
  { file, rule, about }: Pick<ReportedProblem, 'file' | 'rule' | 'about'>,
  isLoud: boolean,
): string {
  return JSON.stringify([file, rule, about, isLoud])
}

function isError({ severity }: Pick<ReportedProblem, 'severity'>): boolean {
  return severity === 'error'
}

function add(counts: Map<string, number>, kind: string, count: number): void {
  counts.set(kind, (counts.get(kind) ?? 0) + count)
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
  const { file, rule, about, severity, count } = value as Partial<
    Record<keyof WrittenKind, unknown>
  >
  const areWords = [file, rule, about].every((word) => typeof word === 'string')
  return areWords && severities.some((each) => each === severity) && Number.isInteger(count)
}
