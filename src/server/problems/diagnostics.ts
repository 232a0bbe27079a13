import { type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver'
import { type Analysis, type Problem, ruleById, type Severity } from '../../core/index.ts'
import type { Checked } from '../documents/checked.ts'

/** Problems that are published for one file; more help nobody and slow every editor down. */
export const mostPublished = 1000

const severities: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  information: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
}

/**
 * What an editor shows for one version of a file.
 *
 * @param rulePages address of the folder with the rules' pages, if there is one
 */
export function diagnosticsOf({ outcome }: Checked, rulePages: string | undefined): Diagnostic[] {
  if (outcome.kind === 'too-long') return [notice(0, 'error', tooLong)]
  if (outcome.kind === 'failed') return [notice(0, 'error', failed)]
  return diagnosticsFor(outcome.analysis, rulePages)
}

/** What an editor shows for a file that could be analysed. */
export function diagnosticsFor(
  { uri, problems }: Analysis,
  rulePages: string | undefined,
): Diagnostic[] {
  const shown = problems
    .slice(0, mostPublished)
    .map((problem) => diagnosticOf(problem, uri, rulePages))
  const next = problems[mostPublished]
  if (!next) return shown
  const rest = (problems.length - mostPublished).toLocaleString('en')
  return [...shown, notice(next.range.start.line, 'information', more(rest))]
}

const known = new WeakMap<Problem, Diagnostic>()

/** One problem as LSP shows it; problems never change, so each is put into LSP's words once. */
export function diagnosticOf(
  problem: Problem,
  uri: string,
  rulePages: string | undefined,
): Diagnostic {
  const before = known.get(problem)
  if (before) return before
  const diagnostic: Diagnostic = {
    range: problem.range,
    severity: severities[problem.severity],
    code: problem.rule,
    source: 'commsplan',
    message: problem.message,
  }
  // Rules of the team's own have no pages.
  if (rulePages && ruleById(problem.rule))
    diagnostic.codeDescription = { href: `${rulePages}/${problem.rule}.md` }
  if (problem.related.length > 0) {
    diagnostic.relatedInformation = problem.related.map((related) => ({
      message: related.message,
      location: { uri: related.uri ?? uri, range: related.range },
    }))
  }
  known.set(problem, diagnostic)
  return diagnostic
}

/** A word about the file as a whole, at the start of a line (0-based). */
function notice(line: number, severity: Severity, message: string): Diagnostic {
  const start = { line, character: 0 }
  return {
    range: { start, end: start },
    severity: severities[severity],
    source: 'commsplan',
    message,
  }
}

const tooLong =
  'This file is too long to be checked: it has more than 2 million characters. Plans of hundreds of pages stay far ' +
  'below that, so look for something that was pasted in by mistake.'

const failed =
  'This file could not be checked. The mistake is in commsplan and not in your plan; please report it together with ' +
  'the lines that you changed last.'

function more(rest: string): string {
  return (
    `From here on ${rest} more problems are not listed. They will be, as soon as some of those above are mended; ` +
    'often one line near the top is the cause of many.'
  )
}
