import { isSettingsFile } from '../../core/index.ts'
import { findPlans } from '../files/find-plans.ts'
import { writeResult } from '../files/write-result.ts'
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
    const { workingFolder } = terminal
    const { files: found, refusals } = findPlans(paths, workingFolder)
    const files = found.filter((file) => !isSettingsFile(file))
    const { reportOf } = await import('../full/full.ts')
    const made = await reportOf(files, workingFolder)
    const refused = [...refusals, ...made.refusals]
    for (const refusal of refused) terminal.note(refusal)
    const { page } = made
    if (page === undefined) {
      terminal.note('there is no plan here to report on.')
      return 2
    }
    if (out === '-') terminal.print(page)
    else {
      const result = { path: out, content: page, kind: 'page', ending: '.html' }
      const refusal = writeResult(result, workingFolder)
      if (refusal !== undefined) {
        terminal.note(refusal)
        return 2
      }
    }
    // A page that leaves out a plan is written, but nobody should take it for the whole.
    return refused.length > 0 ? 2 : 0
  },
}
