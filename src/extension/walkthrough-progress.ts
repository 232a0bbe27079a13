import { commands, Disposable, type TextDocument, window, workspace } from 'vscode'
import { languageId } from './language.ts'
import type { Summaries } from './summaries.ts'

/** Steps of the walkthrough that are done by writing, with the section that is written in. */
const stepsBySection: ReadonlyMap<string, string> = new Map([
  ['emotionalAction', 'commsplan.wroteFeeling'],
  ['contextualConnections', 'commsplan.connectedMoment'],
])

/** Done when a page is in front of somebody. */
const sawPage = 'commsplan.sawPage'

/** Done when a plan is saved. */
const savedPlan = 'commsplan.savedPlan'

/**
 * Ticks off the steps of the walkthrough when they are truly done: a feeling is written when somebody has typed in that
 * section and it is complete afterwards, not when an example is opened.
 */
export function followWalkthrough(summaries: Summaries): Disposable {
  const touched = new Map<string, ReadonlySet<string>>()
  return Disposable.from(
    workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      if (document.languageId !== languageId) return
      const key = document.uri.toString()
      const sections = contentChanges
        // Opening a new plan writes the whole of it; a planner writes a few lines.
        .filter(({ text }) => text !== '' && text.split('\n').length < 20)
        .map(({ range }) => sectionAbove(document, range.start.line))
      if (sections.length > 0) touched.set(key, new Set([...(touched.get(key) ?? []), ...sections]))
    }),
    summaries.onDidChange(() => {
      const current = summaries.current()
      const sections = current && touched.get(current.uri.toString())
      for (const { section, readiness } of current?.summary.parts ?? []) {
        const step = stepsBySection.get(section)
        if (step && readiness === 'complete' && sections?.has(section)) done(step)
      }
    }),
    window.tabGroups.onDidChangeTabs(({ opened }) => {
      if (opened.some(({ input }) => isPage(input))) done(sawPage)
    }),
    workspace.onDidSaveTextDocument((document) => {
      if (document.languageId === languageId) done(savedPlan)
    }),
  )
}

function done(step: string): void {
  void commands.executeCommand('setContext', step, true)
}

/** The name at the left margin above a line (0-based), or ''. */
function sectionAbove(document: TextDocument, line: number): string {
  for (let at = Math.min(line, document.lineCount - 1); at >= 0; at--) {
    const name = /^([A-Za-z]+)\s*:/.exec(document.lineAt(at).text)?.[1]
    if (name !== undefined) return name
  }
  return ''
}

/** The tab of a page; VS Code puts words of its own before the view's type. */
function isPage(input: unknown): boolean {
  if (typeof input !== 'object' || input === null || !('viewType' in input)) return false
  return String(input.viewType).endsWith('commsplan.preview')
}
