import type { Severity } from '../../core/index.ts'
import { version } from '../version.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { projectPath } from './project-path.ts'
import {
  type Report,
  type ReportedPlace,
  type ReportedProblem,
  type Reporter,
  type Screen,
  severities,
} from './reporter.ts'
import { counted } from './severity-words.ts'

/** Results that GitHub takes in one run; a report with more is refused as a whole. */
const mostResults = 25_000

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
}

/** The Static Analysis Results Interchange Format, version 2.1.0 (OASIS), for code scanning. */
export const sarif: Reporter = {
  name: 'sarif',
  write: (report, screen) => `${JSON.stringify(logOf(report, screen), undefined, 2)}\n`,
}

function logOf(report: Report, screen: Screen) {
  const fingerprints = fingerprintsOf(report.problems)
  const marked = report.problems.map((problem, index) => ({
    problem,
    fingerprint: fingerprints[index] ?? '',
  }))
  const kept = loudest(marked)
  const ids = [...new Set(kept.map(({ problem }) => problem.rule))].sort()
  const ruleIndexes = new Map(ids.map((id, index) => [id, index]))
  const notes = [...report.refusals.map((text) => ({ level: 'error', message: { text } }))]
  const left = marked.length - kept.length
  if (left > 0) {
    const text = `There are ${counted(left, 'more problem', 'more problems')} than a report can hold.`
    notes.push({ level: 'warning', message: { text } })
  }
  return {
    version: '2.1.0',
    $schema:
      'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    runs: [
      {
        tool: {
          driver: {
            name: 'commsplan',
            version,
            semanticVersion: version,
            rules: ids.map((id) => ruleOf(id, report)),
          },
        },
        columnKind: 'utf16CodeUnits',
        originalUriBaseIds: {
          SRCROOT: { description: { text: 'The folder that was checked out.' } },
        },
        invocations: [
          { executionSuccessful: report.refusals.length === 0, toolExecutionNotifications: notes },
        ],
        results: kept.map(({ problem, fingerprint }) => ({
          ruleId: problem.rule,
          ruleIndex: ruleIndexes.get(problem.rule),
          level: levels[problem.severity],
          message: { text: problem.message },
          locations: [locationOf(problem, screen)],
          ...relatedOf(problem, screen),
          partialFingerprints: { 'commsplan/v1': fingerprint },
        })),
      },
    ],
  }
}

function loudest<Marked extends { readonly problem: ReportedProblem }>(
  marked: readonly Marked[],
): readonly Marked[] {
  if (marked.length <= mostResults) return marked
  const loudness = ({ problem }: Marked) => severities.indexOf(problem.severity)
  return [...marked].sort((a, b) => loudness(a) - loudness(b)).slice(0, mostResults)
}

function ruleOf(id: string, { rules }: Report) {
  const words = rules.get(id)
  if (!words) return { id }
  return {
    id,
    shortDescription: { text: words.title },
    fullDescription: { text: words.why },
    help: { text: `${words.why} “commsplan explain ${id}” says more.` },
    properties: { tags: [words.class] },
  }
}

function relatedOf({ related }: ReportedProblem, screen: Screen) {
  if (related.length === 0) return {}
  return {
    relatedLocations: related.map((place, index) => ({
      id: index + 1,
      message: { text: place.message },
      ...locationOf(place, screen),
    })),
  }
}

function locationOf({ file, line, column, endLine, endColumn }: ReportedPlace, screen: Screen) {
  const uri = projectPath(file, screen).split('/').map(encodeURIComponent).join('/')
  return {
    physicalLocation: {
      artifactLocation: { uri, uriBaseId: 'SRCROOT' },
      region: { startLine: line, startColumn: column, endLine, endColumn },
    },
  }
}
