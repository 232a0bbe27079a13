import { type Analysis, reportPage } from '../../core/index.ts'
import { checkPlan } from '../check-plan.ts'
import { findPlans } from '../files/find-plans.ts'
import { writePage } from '../files/write-page.ts'
import type { Command } from './command.ts'

/** Makes one page about several plans. */
export const report: Command = {
  name: 'report',
  usage: 'report [paths…] --out PAGE.html',
  summary: 'Put all plans on one calendar: who hears what, what collides, what it costs.',
  details: `
Paths are files or folders; folders are searched for *.commsplan.yaml.
Without paths, the working folder is searched. A page that is there already is replaced.`,
  options: [
    {
      name: 'out',
      says: 'Where the page goes; - prints it',
      value: { word: 'file' },
    },
  ],

  async run({ paths, values }, terminal) {
    const out = values.get('out')
    if (out === undefined) {
      terminal.note('say where the page goes: --out page.html, or --out - to print it.')
      return 2
    }
    const { files, refusals } = findPlans(paths, terminal.workingFolder)
    const analyses: Analysis[] = []
    const refused = [...refusals]
    for (const file of files) {
      const checked = await checkPlan(file, terminal.workingFolder)
      if ('refusal' in checked) refused.push(checked.refusal)
      else if (!checked.plan.sections.includes('commsLibrary')) analyses.push(checked)
    }
    for (const refusal of refused) terminal.note(refusal)
    if (analyses.length === 0) {
      terminal.note('there is no plan here to report on.')
      return 2
    }
    // Without today, so that the same plans give the same page tomorrow.
    const page = reportPage({ analyses, today: undefined })
    if (out === '-') terminal.print(page)
    else {
      const refusal = writePage(out, page, terminal.workingFolder)
      if (refusal !== undefined) {
        terminal.note(refusal)
        return 2
      }
    }
    // A page that leaves out a plan is written, but nobody should take it for the whole.
    return refused.length > 0 ? 2 : 0
  },
}
