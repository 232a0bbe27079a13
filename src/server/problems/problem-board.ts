import type { Diagnostic } from 'vscode-languageserver'
import type { DocumentChange } from '../../core/index.ts'
import type { Checked } from '../documents/checked.ts'
import { addressKey } from '../files/address.ts'
import type { Reachable } from '../files/read-text.ts'
import { checkedNotification } from '../protocol.ts'
import { diagnosticsOf } from './diagnostics.ts'
import { workingLines } from './working-lines.ts'

/** What is shown of the problems that are known: by the client's settings all of them, those of saved texts, or none. */
export interface ProblemBoard {
  /** Shows what is known about a version of an open file, if it is time to. */
  readonly checked: (checked: Checked) => void
  readonly edited: (uri: string, changes: readonly DocumentChange[]) => void
  readonly saved: (uri: string) => void
  /** The cursors of a file are on these lines (0-based) and on no other. */
  readonly cursorsMoved: (uri: string, lines: readonly number[]) => void
  /** Forgets the file; nothing is shown of it any more. */
  readonly closed: (uri: string) => void
  /** Shows every open file as the settings now ask. */
  readonly settingsChanged: () => void
  /** Somebody wants to see all problems now: they stand until a text is edited, even where none are shown as a rule. */
  readonly askedForAll: () => void
}

/** Sets up an empty board. */
export function problemBoard({ connection, client }: Reachable): ProblemBoard {
  const working = workingLines()
  const newest = new Map<string, Checked>()
  const shown = new Set<string>()
  let isAllAskedFor = false

  function show(checked: Checked): void {
    const { uri, version } = checked
    shown.add(addressKey(uri))
    void connection.sendDiagnostics({ uri, version, diagnostics: wantedOf(checked) })
  }

  function wantedOf(checked: Checked): Diagnostic[] {
    const { run, leavesLineAlone } = client.settings.lint
    if (run === 'off' && (!isAllAskedFor || working.hasEdits(checked.uri))) return []
    const all = diagnosticsOf(checked, client.rulePages)
    const line = leavesLineAlone ? working.lineIn(checked.uri) : undefined
    if (line === undefined) return all
    return all.filter(({ range }) => line < range.start.line || range.end.line < line)
  }

  /** What was said when a text was saved stands until it is saved again. */
  function isToWait(uri: string): boolean {
    const key = addressKey(uri)
    return client.settings.lint.run === 'onSave' && shown.has(key) && working.hasEdits(uri)
  }

  function showAgain(uri: string): void {
    const checked = newest.get(addressKey(uri))
    if (checked) show(checked)
  }

  return {
    checked(checked) {
      const { uri, version } = checked
      newest.set(addressKey(uri), checked)
      if (!isToWait(uri)) show(checked)
      if (client.hearsChecks)
        void connection.sendNotification(checkedNotification, { uri, version })
    },

    edited: working.edited,

    saved(uri) {
      const waited = isToWait(uri)
      // A text that is still to be checked is shown then.
      if (working.left(uri, true) || waited) showAgain(uri)
    },

    cursorsMoved(uri, lines) {
      const line = working.lineIn(uri)
      if (line === undefined || lines.includes(line)) return
      working.left(uri)
      if (client.settings.lint.leavesLineAlone && !isToWait(uri)) showAgain(uri)
    },

    closed(uri) {
      working.left(uri, true)
      newest.delete(addressKey(uri))
      shown.delete(addressKey(uri))
      void connection.sendDiagnostics({ uri, diagnostics: [] })
      if (client.hearsChecks) void connection.sendNotification(checkedNotification, { uri })
    },

    settingsChanged() {
      isAllAskedFor = false
      for (const checked of newest.values()) show(checked)
    },

    askedForAll() {
      isAllAskedFor = true
      for (const checked of newest.values()) {
        working.left(checked.uri, true)
        show(checked)
      }
    },
  }
}
