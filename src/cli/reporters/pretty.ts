import { styleText } from 'node:util'
import { printable } from '../terminal.ts'
import { wrapped } from '../wrapped.ts'
import type { Report, ReportedProblem, Reporter } from './reporter.ts'

/** For people: problems under the name of their file, and one sentence at the end. */
export const pretty: Reporter = {
  name: 'pretty',
  write(report, { colours, width }) {
    const paint: Paint = (style, text) =>
      colours ? styleText(style, text, { validateStream: false }) : text
    const blocks = byFile(report.problems).map((problems) => block(problems, width, paint))
    return [...blocks, summary(report, paint)].filter((part) => part !== '').join('\n')
  },
}

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

const looks = {
  error: { style: 'red', one: 'error', many: 'errors' },
  warning: { style: 'yellow', one: 'warning', many: 'warnings' },
  information: { style: 'blue', one: 'for information', many: 'for information' },
  hint: { style: 'gray', one: 'hint', many: 'hints' },
} as const

function byFile(problems: readonly ReportedProblem[]): readonly (readonly ReportedProblem[])[] {
  const files = new Map<string, ReportedProblem[]>()
  for (const problem of problems) {
    const others = files.get(problem.file)
    if (others) others.push(problem)
    else files.set(problem.file, [problem])
  }
  return [...files.values()]
}

/** The problems of one file: place, severity, message and rule, in columns. */
function block(
  problems: readonly ReportedProblem[],
  width: number | undefined,
  paint: Paint,
): string {
  const places = problems.map(({ line, column }) => `${line}:${column}`)
  const placeWidth = longest(places)
  const severityWidth = longest(problems.map(({ severity }) => severity))
  const margin = 2 + placeWidth + 2 + severityWidth + 2
  const rows = problems.map(({ severity, message, rule }, index) => {
    const place = (places[index] ?? '').padStart(placeWidth)
    const word = severity.padEnd(severityWidth)
    const lines = wrapped(`${printable(message)}  ${rule}`, width && width - margin)
    const text = lines.join(`\n${' '.repeat(margin)}`)
    const said = text.slice(0, text.length - rule.length)
    return `  ${paint('dim', place)}  ${paint(looks[severity].style, word)}  ${said}${paint('dim', rule)}\n`
  })
  return `${paint('bold', printable(problems[0]?.file ?? ''))}\n${rows.join('')}`
}

function summary({ files, refused, problems }: Report, paint: Paint): string {
  if (files === 0) {
    if (refused > 0) return ''
    return 'There is no plan here. Plans end in .commsplan.yaml, shared libraries in .commslib.yaml.\n'
  }
  const checked = `${files} ${files === 1 ? 'file' : 'files'} checked`
  if (problems.length === 0) return `${checked}, ${paint('green', 'no problems')}.\n`
  const counts = Object.entries(looks).flatMap(([severity, { style, one, many }]) => {
    const count = problems.filter((problem) => problem.severity === severity).length
    return count === 0 ? [] : [paint(style, `${count} ${count === 1 ? one : many}`)]
  })
  return `${checked}: ${counts.join(', ')}.\n`
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}
