import { type Cache, openCache } from '../cache/cache.ts'
import { type Found, findPlans } from '../files/find-plans.ts'
import type { Refusal } from '../files/refusal.ts'
import type { ReportedProblem, RuleWords } from '../reporters/reporter.ts'
import type { Terminal } from '../terminal.ts'
import { type Bench, type Judged, judge, sourceOf } from './judge.ts'
import { judgeAmong } from './judge-among.ts'
import { plansBeside } from './plans-beside.ts'
import { settingsBeside } from './settings-beside.ts'
import { openDisk } from './surroundings.ts'
import type { Wishes } from './wishes.ts'

/** What is known about all files of a run. */
export interface Findings {
  /** Paths of the files that were checked, sorted. */
  readonly checked: readonly string[]
  readonly problems: readonly ReportedProblem[]
  readonly rules: ReadonlyMap<string, RuleWords>
  readonly refusals: readonly string[]
  /** Files that the team's settings leave out. */
  readonly leftOut: readonly LeftOut[]
  /** What mending would change, file after file. */
  readonly diff: string
  /** How many files were mended. */
  readonly mended: number
  /** Absolute paths of folders, and paths from the working folder of files, whose change may change the answer. */
  readonly folders: readonly string[]
  readonly reads: ReadonlySet<string>
}

/** A file that settings leave out; both are paths from the working folder. */
interface LeftOut {
  readonly shown: string
  readonly by: string
}

/** Finds the files that are asked for, and judges each. `memory` serves instead of a cache that was not asked for. */
export async function judgeAll(
  wishes: Wishes,
  terminal: Terminal,
  memory?: Cache,
): Promise<Findings> {
  const { workingFolder } = terminal
  const cache = wishes.cache === undefined ? memory : openCache(wishes.cache, workingFolder)
  const { status, fix } = wishes
  const bench: Bench = { workingFolder, disk: openDisk(workingFolder), cache, status, fix }
  const found =
    wishes.inputPath === undefined ? findPlans(wishes.paths, workingFolder) : nothingFound
  const checked: string[] = []
  const problems: ReportedProblem[] = []
  const rules = new Map<string, RuleWords>()
  const refusals = [...found.refusals]
  const reads = new Set<string>()
  let diff = ''
  let mended = 0
  const alone: Judged[] = []
  const leftOut: LeftOut[] = []
  for await (const source of sourcesOf(wishes, found.files, terminal)) {
    const judged = 'refusal' in source ? source : await judge(source, bench)
    if ('refusal' in judged) {
      refusals.push(judged.refusal)
      continue
    }
    for (const path of judged.reads) reads.add(path)
    if (judged.leftOutBy === undefined) alone.push(judged)
    else leftOut.push({ shown: judged.shown, by: judged.leftOutBy })
  }
  // What is said of one text has no room for what is wrong in another.
  const isOneText = wishes.inputPath !== undefined
  const settings = isOneText ? [] : await settingsBeside(alone, found.files, bench)
  const beside = await plansBeside(alone, bench)
  const all = [...(await judgeAmong(alone, beside.plans, workingFolder)), ...settings]
  for (const each of all) if ('refusal' in each) refusals.push(each.refusal)
  for (const judged of all.filter(isJudged).sort(byPath)) {
    checked.push(judged.shown)
    // One by one: a call takes fewer arguments than a file may have problems.
    for (const problem of judged.problems) problems.push(problem)
    for (const [id, words] of judged.rules) rules.set(id, words)
    diff += judged.diff
    if (judged.isMended) mended++
  }
  const unsaved = cache?.save()
  if (unsaved !== undefined) terminal.note(unsaved)
  const folders = [...new Set([...found.folders, ...beside.folders])]
  return { checked, problems, rules, refusals, leftOut, diff, mended, folders, reads }
}

function isJudged(each: Judged | Refusal): each is Judged {
  return !('refusal' in each)
}

/** The order in which files are found. */
function byPath(a: Judged, b: Judged): number {
  return a.shown < b.shown ? -1 : a.shown > b.shown ? 1 : 0
}

const nothingFound: Found = { files: [], folders: [], refusals: [] }

async function* sourcesOf(wishes: Wishes, files: readonly string[], terminal: Terminal) {
  if (wishes.inputPath === undefined) {
    for (const shown of files) yield sourceOf(shown, terminal.workingFolder)
  } else yield { shown: wishes.inputPath, bytes: await terminal.input() }
}
