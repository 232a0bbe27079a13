import { baselineText, countOf, readBaseline, withoutOld } from '../baseline/baseline.ts'
import type { Cache } from '../cache/cache.ts'
import { shownPath } from '../files/shown-path.ts'
import { writeResult } from '../files/write-result.ts'
import { summaryOf } from '../reporters/pretty.ts'
import { isAsLoudAs, type Report } from '../reporters/reporter.ts'
import { counted } from '../reporters/severity-words.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { type Findings, judgeAll } from './judge-all.ts'
import type { Wishes } from './wishes.ts'

/** How a run ended, and what it looked at. */
export interface Ended {
  readonly exit: ExitCode
  readonly findings: Findings
}

/** Checks everything once and reports it. `memory` keeps answers between runs of the same process. */
export async function lintOnce(wishes: Wishes, terminal: Terminal, memory?: Cache): Promise<Ended> {
  const findings = await judgeAll(wishes, terminal, memory)
  const exit = wishes.writesBaseline
    ? writeBaseline(findings, wishes, terminal)
    : tell(findings, wishes, terminal)
  return { exit, findings }
}

function writeBaseline(findings: Findings, wishes: Wishes, terminal: Terminal): ExitCode {
  const { problems, refusals } = findings
  for (const refusal of refusals) terminal.note(refusal)
  if (refusals.length > 0) return 2
  const path = wishes.baseline ?? ''
  const content = baselineText(problems)
  const result = { path, content, kind: 'list of old problems', ending: '.json' }
  const refusal = writeResult(result, terminal.workingFolder)
  terminal.note(
    refusal ??
      `${path} lists ${counted(countOf(problems), 'problem', 'problems')}; with --baseline ${path} only new ones are reported.`,
  )
  return refusal === undefined ? 0 : 2
}

function tell(findings: Findings, wishes: Wishes, terminal: Terminal): ExitCode {
  const refusals = [...findings.refusals]
  let { problems } = findings
  let old = 0
  if (wishes.baseline !== undefined) {
    const read = readBaseline(wishes.baseline, terminal.workingFolder)
    if ('refusal' in read) refusals.push(read.refusal)
    else ({ problems, old } = withoutOld(problems, read.baseline))
  }
  const { failOn, mostWarnings } = wishes
  const loud = problems.filter(({ severity }) => isAsLoudAs(severity, failOn))
  const warnings = problems.filter(({ severity }) => severity === 'warning').length
  const { checked, rules } = findings
  const shown = wishes.isQuiet ? loud : problems
  const leftOut = findings.leftOut.length
  const report: Report = { checked, leftOut, refusals, problems: shown, rules, failOn }
  const written = hand(report, findings, wishes, terminal)
  if (written !== undefined) refusals.push(written)

  for (const refusal of refusals) terminal.note(refusal)
  if (!wishes.isQuiet) tellLeftOut(findings, wishes, terminal)
  if (findings.mended > 0) terminal.note(`${counted(findings.mended, 'file', 'files')} mended.`)
  if (old > 0) terminal.note(`${counted(old, 'old problem is', 'old problems are')} left out.`)
  const hasTooMany = mostWarnings !== undefined && warnings > mostWarnings
  if (hasTooMany) {
    const most =
      mostWarnings === 0 ? 'none is' : `${mostWarnings} ${mostWarnings === 1 ? 'is' : 'are'}`
    terminal.note(
      `there ${warnings === 1 ? 'is 1 warning' : `are ${warnings} warnings`}; ${most} allowed.`,
    )
  }
  if (refusals.length > 0) return 2
  return loud.length > 0 || hasTooMany ? 1 : 0
}

/** Whoever names a file and hears nothing of it wants to know why; in a folder it is no news. */
function tellLeftOut(
  { leftOut }: Findings,
  { paths, inputPath }: Wishes,
  terminal: Terminal,
): void {
  const { workingFolder } = terminal
  const named = new Set([...paths, inputPath ?? ''].map((path) => shownPath(path, workingFolder)))
  for (const { shown, by } of leftOut) {
    if (named.has(shownPath(shown, workingFolder))) {
      terminal.note(`${shown} is not checked: “ignore” in ${by} leaves it out.`)
    }
  }
}

/** Prints the report, or the diff, or writes the report to its file; returns why it could not be written. */
function hand(
  report: Report,
  { diff }: Findings,
  { reporter, output, fix, isQuiet }: Wishes,
  terminal: Terminal,
): string | undefined {
  if (fix === 'show') terminal.print(diff)
  else if (output === undefined) {
    const isNews = report.problems.length > 0 || reporter.name !== 'pretty'
    if (!isQuiet || isNews) terminal.print(reporter.write(report, terminal))
    return undefined
  }
  const summary = summaryOf(report)
  if (summary !== '') terminal.note(summary)
  if (output === undefined) return undefined
  const content = reporter.write(report, { ...terminal, colours: false, width: undefined })
  const result = { path: output, content, kind: 'report', ending: '.txt' }
  return writeResult(result, terminal.workingFolder)
}
