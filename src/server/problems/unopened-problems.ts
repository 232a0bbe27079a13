import type { Diagnostic } from 'vscode-languageserver'
import type { OpenDocuments } from '../documents/open-documents.ts'
import { addressKey, liesIn } from '../files/address.ts'
import type { Reachable } from '../files/read-text.ts'
import type { CheckAll, CheckedAll, CheckWatcher } from '../workspace/check-all.ts'
import { whenAskedAgain } from '../workspace/when-asked-again.ts'
import { diagnosticsFor } from './diagnostics.ts'

/** The problems of files that are not open. Nothing is shown of them before somebody asks. */
export interface UnopenedProblems {
  /**
   * Checks everything and shows what it finds in the files of a folder (an address; all of them when it is left out) that
   * are not open, from now on. Undefined when it is cancelled: what was shown before stays.
   */
  readonly show: (
    folder: string | undefined,
    watcher: CheckWatcher,
  ) => Promise<CheckedAll | undefined>
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
  const folders = new Set<string | undefined>()

  function show({ analyses }: CheckedAll): void {
    const gone = new Map(shown)
    for (const analysis of analyses) {
      const { uri } = analysis
      if (![...folders].some((folder) => liesIn(folder, uri))) continue
      gone.delete(addressKey(uri))
      publish(uri, diagnosticsFor(analysis, client.rulePages))
    }
    for (const uri of gone.values()) publish(uri, [])
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
    const all = await check({ isCancelled: () => client.phase !== 'ready', checked: () => {} })
    if (all) show(all)
  })

  return {
    async show(folder, watcher) {
      const all = await check(watcher)
      if (!all) return undefined
      folders.add(folder)
      show(all)
      return all
    },

    lookAgain() {
      if (folders.size > 0) renew()
    },
  }
}
