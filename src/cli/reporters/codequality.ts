import type { Severity } from '../../core/index.ts'
import { fingerprintsOf } from './fingerprints.ts'
import { projectPath } from './project-path.ts'
import type { Reporter } from './reporter.ts'

const severities: Readonly<Record<Severity, string>> = {
  error: 'major',
  warning: 'minor',
  information: 'info',
  hint: 'info',
}

/** GitLab's Code Quality report: an array in the form of Code Climate. */
export const codequality: Reporter = {
  name: 'codequality',
  write({ problems }, screen) {
    const fingerprints = fingerprintsOf(problems)
    const issues = problems.map(({ file, rule, severity, message, line, endLine }, index) => ({
      description: message,
      check_name: rule,
      fingerprint: fingerprints[index],
      severity: severities[severity],
      location: { path: projectPath(file, screen), lines: { begin: line, end: endLine } },
    }))
    return `${JSON.stringify(issues, undefined, 2)}\n`
  },
}
