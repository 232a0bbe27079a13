import { checkPlan } from '../check-plan.ts'
import { findPlans } from '../files/find-plans.ts'
import { type ReportedProblem, reportedProblem } from '../reporters/reporter.ts'
import { reporters } from '../reporters/reporters.ts'
import type { Command } from './command.ts'

/** From the loudest to the quietest. */
const severities: readonly string[] = ['error', 'warning', 'information', 'hint']

/** Checks plans and libraries, and reports their problems. */
export const lint: Command = {
  name: 'lint',
  usage: 'lint [paths…]',
  summary: 'Check plans and shared libraries, and list what is wrong with them.',
  details: `
Paths are files or folders; folders are searched for *.commsplan.yaml and *.commslib.yaml.
Without paths, the working folder is searched.`,
  options: [
    {
      name: 'format',
      says: 'How to report',
      value: {
        word: 'format',
        choices: reporters.map(({ name }) => name),
        default: 'pretty',
      },
    },
    {
      name: 'fail-on',
      says: 'The quietest kind of problem that makes the command end with 1',
      value: { word: 'severity', choices: severities, default: 'error' },
    },
  ],

  async run({ paths, values }, terminal) {
    const { files, refusals } = findPlans(paths, terminal.workingFolder)
    const problems: ReportedProblem[] = []
    const refused = [...refusals]
    for (const file of files) {
      const checked = await checkPlan(file, terminal.workingFolder)
      if ('refusal' in checked) refused.push(checked.refusal)
      else for (const problem of checked.problems) problems.push(reportedProblem(file, problem))
    }

    const reporter = reporters.find(({ name }) => name === values.get('format'))
    const checked = files.length - (refused.length - refusals.length)
    const report = { files: checked, refused: refused.length, problems }
    terminal.print(reporter?.write(report, terminal) ?? '')
    for (const refusal of refused) terminal.note(refusal)

    if (refused.length > 0) return 2
    const quietest = severities.indexOf(values.get('fail-on') ?? 'error')
    const isLoud = problems.some(({ severity }) => severities.indexOf(severity) <= quietest)
    return isLoud ? 1 : 0
  },
}
