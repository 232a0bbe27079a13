import { styleText } from 'node:util'
import type { Severity } from '../../core/index.ts'
import { printable } from '../../core/index.ts'
import { wrapped } from '../wrapped.ts'
import { byFile } from './by-file.ts'
import type { Report, ReportedProblem, Reporter } from './reporter.ts'
import { counted, countsOf } from './severity-words.ts'

/** For people: problems under the name of their file, and one sentence at the end. */
export const pretty: Reporter = {
  name: 'pretty',
  write(report, { colours, width }) {
    const paint = painter(colours)
    const blocks = [...byFile(report.problems).values()].map((each) => block(each, width, paint))
    return [...blocks, summary(report, paint)].filter((part) => part !== '').join('\n')
  },
}

/** The last sentence of the report alone. */
export function summaryOf(report: Report): string {
  return summary(report, painter(false)).trimEnd()
}

type Style = Parameters<typeof styleText>[0]
type Paint = (style: Style, text: string) => string

function painter(colours: boolean): Paint {
  return (style, text) => (colours ? styleText(style, text, { validateStream: false }) : text)
}

const styles: Readonly<Record<Severity, Style>> = {
  error: 'red',
  warning: 'yellow',
  information: 'blue',
  hint: 'gray',
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
    return `  ${paint('dim', place)}  ${paint(styles[severity], word)}  ${said}${paint('dim', rule)}\n`
  })
  return `${paint('bold', printable(problems[0]?.file ?? ''))}\n${rows.join('')}`
}

function summary({ checked, leftOut, refusals, problems }: Report, paint: Paint): string {
  if (checked.length === 0) {
    if (refusals.length > 0) return ''
    if (leftOut > 0) {
      return `Nothing was checked: the settings leave out ${counted(leftOut, 'file', 'files')}.\n`
    }
    return 'There is no plan here. Plans end in .commsplan.yaml, shared libraries in .commslib.yaml.\n'
  }
  const files = `${counted(checked.length, 'file', 'files')} checked`
  if (problems.length === 0) return `${files}, ${paint('green', 'no problems')}.\n`
  const counts = countsOf(problems).map(({ severity, words }) => paint(styles[severity], words))
  const fixable = problems.filter((problem) => problem.fixable).length
  const offer = fixable === 0 ? '' : ` --fix can mend ${fixable} of them.`
  return `${files}: ${counts.join(', ')}.${offer}\n`
}

function longest(texts: readonly string[]): number {
  return texts.reduce((most, { length }) => Math.max(most, length), 0)
}
