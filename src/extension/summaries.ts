import { type Disposable, type Event, EventEmitter, type Uri, window, workspace } from 'vscode'
import type { SettingsResult, SummaryResult } from '../server/protocol.ts'
import { languageId } from './language.ts'
import type { PlanServer } from './preview/plan-server.ts'
import { takingTurns } from './preview/taking-turns.ts'

/** A plan or library with what the server says about it. */
export interface Summarised {
  readonly uri: Uri
  readonly summary: SummaryResult
  /** The team's settings that hold for it; null when nobody knows. */
  readonly settings: SettingsResult | null
}

/** The plan or library that people work on, and what is known about it as a whole. */
export interface Summaries extends Disposable {
  /** Undefined while no plan is in front; the last one stays while only its page or a list has the focus. */
  readonly current: () => Summarised | undefined
  readonly onDidChange: Event<void>
  /** A file has been checked: its summary may be another. */
  readonly planChecked: (uri: Uri) => void
}

/** Follows the active editor and asks the server about each plan in it. */
export function followSummaries(server: PlanServer): Summaries {
  const changed = new EventEmitter<void>()
  let wanted: Uri | undefined
  let current: Summarised | undefined

  const update = takingTurns(async () => {
    const uri = wanted
    const now = uri && (await summarised(server, uri).catch(() => undefined))
    if (uri !== wanted) return
    // A text that is only just opened may not be known yet; its first check brings the summary.
    current = now ?? (isSame(current?.uri, uri) ? current : undefined)
    changed.fire()
  })

  function look(): void {
    const document = window.activeTextEditor?.document
    if (document?.languageId === languageId) wanted = document.uri
    else if (document || !isOpen(wanted)) wanted = undefined
    update()
  }

  const listening = [
    changed,
    window.onDidChangeActiveTextEditor(look),
    workspace.onDidCloseTextDocument(look),
    workspace.onDidOpenTextDocument(look),
  ]
  look()
  return {
    current: () => current,
    onDidChange: changed.event,
    planChecked(uri) {
      if (isSame(uri, wanted)) update()
    },
    dispose() {
      for (const each of listening) each.dispose()
    },
  }
}

async function summarised(server: PlanServer, uri: Uri): Promise<Summarised | undefined> {
  const about = { uri: uri.toString() }
  const [summary, settings] = await Promise.all([server.summary(about), server.settings(about)])
  return summary ? { uri, summary, settings } : undefined
}

function isSame(a: Uri | undefined, b: Uri | undefined): boolean {
  return a?.toString() === b?.toString()
}

function isOpen(uri: Uri | undefined): boolean {
  return workspace.textDocuments.some((document) => isSame(document.uri, uri))
}
