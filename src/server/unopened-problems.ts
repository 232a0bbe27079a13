import type { Diagnostic } from 'vscode-languageserver'
import type { Analysis } from '../core/index.ts'
import { addressKey } from './address.ts'
import type { CheckAll, CheckWatcher } from './check-all.ts'
import { diagnosticsFor } from './diagnostics.ts'
import type { OpenDocuments } from './open-documents.ts'
import type { Reachable } from './read-text.ts'
import { whenAskedAgain } from './when-asked-again.ts'

/** The problems of files that are not open. Nothing is shown of them before somebody asks. */
export interface UnopenedProblems {
  /**
   * Checks everything and shows what it finds in files that are not open, from now on. Undefined when it is cancelled:
   * what was shown before stays.
   */
  readonly show: (watcher: CheckWatcher) => Promise<readonly Analysis[] | undefined>
  /** Files may have come, changed, gone or been closed: what is shown is renewed, if anything is. */
  readonly lookAgain: () => void
}

/** Shows nothing yet. */
export function unopenedProblems(
  { connection, client }: Reachable,
  documents: OpenDocuments,
  check: CheckAll,
): UnopenedProblems {
  const shown = new Map<string, string>()
  let isAsked = false

  async function show(watcher: CheckWatcher): Promise<readonly Analysis[] | undefined> {
    const all = await check(watcher)
    if (!all) return undefined
    const gone = new Map(shown)
    for (const analysis of all) {
      const { uri, problems } = analysis
      gone.delete(addressKey(uri))
      publish(uri, problems.length > 0 ? diagnosticsFor(analysis, client.rulePages) : [])
    }
    for (const uri of gone.values()) publish(uri, [])
    return all
  }

  function publish(uri: string, diagnostics: Diagnostic[]): void {
    const key = addressKey(uri)
    // What is open shows its own problems.
    const isOpen = documents.versionOf(uri) !== undefined
    if (!isOpen && (diagnostics.length > 0 || shown.has(key))) {
      void connection.sendDiagnostics({ uri, diagnostics })
    }
    if (isOpen || diagnostics.length === 0) shown.delete(key)
    else shown.set(key, uri)
  }

  const renew = whenAskedAgain(async () => {
    await show({ isCancelled: () => client.phase !== 'ready', checked: () => {} })
  })

  return {
    async show(watcher) {
      const all = await show(watcher)
      if (all) isAsked = true
      return all
    },

    lookAgain() {
      if (isAsked) renew()
    },
  }
}
