import { byFile } from './by-file.ts'
import { isAsLoudAs, type Report, type ReportedProblem, type Reporter } from './reporter.ts'

/**
 * JUnit's form, which most CI servers read: a suite for each file, a case for each problem. What would make the command
 * end with 1 is a failure; quieter problems are cases that passed and have something to say.
 */
export const junit: Reporter = {
  name: 'junit',
  write(report) {
    const problems = byFile(report.problems)
    const suites = report.checked.map((file) => suite(file, problems.get(file) ?? [], report))
    if (report.refusals.length > 0) suites.push(refusalSuite(report.refusals))
    const tests = suites.reduce((sum, each) => sum + each.tests, 0)
    const failures = suites.reduce((sum, each) => sum + each.failures, 0)
    const errors = report.refusals.length
    const totals = attributes({ name: 'commsplan', tests, failures, errors })
    const body = suites.map(({ text }) => text).join('')
    return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites${totals}>\n${body}</testsuites>\n`
  },
}

interface Suite {
  readonly tests: number
  readonly failures: number
  readonly text: string
}

function suite(file: string, problems: readonly ReportedProblem[], { failOn }: Report): Suite {
  const failures = problems.filter(({ severity }) => isAsLoudAs(severity, failOn)).length
  const cases = problems.map((problem) =>
    isAsLoudAs(problem.severity, failOn) ? failedCase(problem) : passedCase(problem),
  )
  // A suite without cases looks to some servers as if nothing had run.
  if (cases.length === 0) cases.push(`${caseStart(file, 'no problems')}/>`)
  return suiteOf(file, cases, failures, 0)
}

function failedCase(problem: ReportedProblem): string {
  const { file, rule, severity, message } = problem
  const failure = `<failure${attributes({ message, type: severity })}>${escaped(said(problem))}</failure>`
  return `${caseStart(file, nameOf(problem, rule))}>${failure}</testcase>`
}

function passedCase(problem: ReportedProblem): string {
  const text = escaped(`${problem.severity}: ${said(problem)}`)
  return `${caseStart(problem.file, nameOf(problem, problem.rule))}><system-out>${text}</system-out></testcase>`
}

function refusalSuite(refusals: readonly string[]): Suite {
  const cases = refusals.map((sentence) => {
    const error = `<error${attributes({ message: sentence, type: 'not checked' })}/>`
    return `${caseStart('commsplan', sentence)}>${error}</testcase>`
  })
  return suiteOf('not checked', cases, 0, refusals.length)
}

function suiteOf(name: string, cases: string[], failures: number, errors: number): Suite {
  const tests = cases.length
  const body = cases.map((each) => `    ${each}\n`).join('')
  const start = `<testsuite${attributes({ name, tests, failures, errors })}>`
  return { tests, failures, text: `  ${start}\n${body}  </testsuite>\n` }
}

function caseStart(classname: string, name: string): string {
  return `<testcase${attributes({ name, classname })}`
}

function nameOf({ line, column }: ReportedProblem, rule: string): string {
  return `${rule} at ${line}:${column}`
}

function said({ file, line, column, message }: ReportedProblem): string {
  return `${file}:${line}:${column} ${message}`
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escaped(String(value))}"`)
    .join('')
}

const entities: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
  ['\n', '&#10;'],
  ['\r', '&#13;'],
  ['\t', '&#9;'],
])

/** Text for XML 1.0; what cannot stand in it at all becomes a sign for “unknown”. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')
    .replace(/[&<>"\n\r\t]/g, (sign) => entities.get(sign) ?? sign)
}
