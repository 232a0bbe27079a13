import { Disposable, LanguageStatusSeverity, languages } from 'vscode'
import { languageId } from '../language.ts'
import type { Summaries } from '../summaries.ts'
import { fileStatus } from './file-status.ts'
import { libraryStatus } from './library-status.ts'
import { problemStatus } from './problem-status.ts'
import { settingsStatus } from './settings-status.ts'
import type { StatusItem } from './status-item.ts'

/** Every line of the language status, from top to bottom. */
const statusItems: readonly StatusItem[] = [
  fileStatus,
  libraryStatus,
  settingsStatus,
  problemStatus,
]

const severities = {
  warning: LanguageStatusSeverity.Warning,
  error: LanguageStatusSeverity.Error,
} as const

/** Shows beside the name of the language what is known about the file in front. */
export function showStatus(summaries: Summaries): Disposable {
  return Disposable.from(...statusItems.map((item) => keepShown(item, summaries)))
}

function keepShown({ id, name, show }: StatusItem, summaries: Summaries): Disposable {
  const shown = languages.createLanguageStatusItem(`commsplan.status.${id}`, {
    language: languageId,
  })
  shown.name = `Connected Communications Plan: ${name}`
  const draw = () => {
    const current = summaries.current()
    shown.busy = !current
    if (!current) return
    const { text, detail, severity, command } = show(current)
    shown.text = text
    shown.detail = detail
    shown.severity = severity ? severities[severity] : LanguageStatusSeverity.Information
    shown.command = command
  }
  draw()
  return Disposable.from(shown, summaries.onDidChange(draw))
}
