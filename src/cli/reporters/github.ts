import type { Severity } from '../../core/index.ts'
import { printable } from '../../core/index.ts'
import { summaryOf } from './pretty.ts'
import { projectPath } from './project-path.ts'
import type { Report, ReportedProblem, Reporter, Screen } from './reporter.ts'
import { counted } from './severity-words.ts'

/** Annotations of one level that GitHub shows for a step; what comes after them is dropped without a word. */
const mostShown = 10

const levels: readonly Level[] = [
  { command: 'error', one: 'error', many: 'errors', severities: ['error'] },
  { command: 'warning', one: 'warning', many: 'warnings', severities: ['warning'] },
  { command: 'notice', one: 'remark', many: 'remarks', severities: ['information', 'hint'] },
]

interface Level {
  readonly command: string
  readonly one: string
  readonly many: string
  readonly severities: readonly Severity[]
}

/** Annotations in GitHub's pull requests, by the workflow commands of GitHub Actions. */
export const github: Reporter = {
  name: 'github',
  write(report, screen) {
    const annotations = levels.flatMap((level) => annotationsOf(level, report, screen))
    return [...annotations, summaryOf(report)].map((line) => `${line}\n`).join('')
  },
}

/** The last annotation that would be shown says how many more there are. */
function annotationsOf(level: Level, { problems }: Report, screen: Screen): string[] {
  const own = problems.filter(({ severity }) => level.severities.includes(severity))
  if (own.length <= mostShown) return own.map((problem) => annotation(level, problem, screen))
  const shown = own.slice(0, mostShown - 1)
  const more = counted(own.length - shown.length, `more ${level.one}`, `more ${level.many}`)
  const first = own[shown.length]
  return [
    ...shown.map((problem) => annotation(level, problem, screen)),
    command(
      level.command,
      first ? placeOf(first, screen) : [],
      `There are ${more} than GitHub shows; “commsplan lint” lists them all.`,
    ),
  ]
}

function annotation(level: Level, problem: ReportedProblem, screen: Screen): string {
  return command(
    level.command,
    [...placeOf(problem, screen), ['title', problem.rule]],
    printable(problem.message),
  )
}

type Properties = readonly (readonly [name: string, value: string | number])[]

/** GitHub takes columns only while a problem stays on one line. */
function placeOf(problem: ReportedProblem, screen: Screen): Properties {
  const { line, endLine, column, endColumn } = problem
  const file = ['file', projectPath(problem.file, screen)] as const
  if (line !== endLine) return [file, ['line', line], ['endLine', endLine]]
  const last = Math.max(column, endColumn - 1)
  return [file, ['line', line], ['endLine', endLine], ['col', column], ['endColumn', last]]
}

function command(name: string, properties: Properties, message: string): string {
  const given = properties.map(([key, value]) => `${key}=${escapedProperty(String(value))}`)
  return `::${name} ${given.join(',')}::${escaped(message)}`
}

function escaped(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
