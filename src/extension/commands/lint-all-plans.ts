import { commands, ProgressLocation, window } from 'vscode'
import { lintWords } from '../lint/lint-words.ts'
import type { Command } from './command.ts'

/** Checks every plan of the open folders, and shows the problems of those that are not open, too. */
export const lintAllPlans: Command = {
  id: 'commsplan.lintAllPlans',
  async run({ server }) {
    const linting = {
      location: ProgressLocation.Notification,
      title: 'Linting all plans',
      cancellable: true,
    }
    const result = await window.withProgress(linting, (progress, token) => {
      let before = 0
      return server.lintAll({}, token, (percentage, message) => {
        progress.report({ increment: percentage - before, message })
        before = percentage
      })
    })
    if (!result) return
    const show = 'Show Problems'
    const hasProblems = result.files.some(({ problems }) => problems.length > 0)
    const chosen = await window.showInformationMessage(
      lintWords(result),
      ...(hasProblems ? [show] : []),
    )
    if (chosen === show) await commands.executeCommand('workbench.actions.view.problems')
  },
}
