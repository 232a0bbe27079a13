import {
  type DocumentChange,
  noLibraries,
  noSettings,
  type PlanDocument,
} from '../../core/index.ts'
import { addressKey } from '../files/address.ts'
import type { Checked } from './checked.ts'
import { changeContent, contentOf, documentIn, type OpenFile } from './content.ts'
import { type LookingHost, lookAt, type OpenDocument, withProblems } from './look-at.ts'

/** The files that the client has open, and what is known about them. Addresses may be escaped in any way. */
export interface OpenDocuments {
  readonly open: (uri: string, version: number, text: string) => void
  /** Applies edits in order; a file that is not open is left alone. */
  readonly change: (uri: string, version: number, changes: readonly DocumentChange[]) => void
  /** Forgets everything about a file. */
  readonly close: (uri: string) => void
  /** The newest text of an open file, unless it is too long. */
  readonly documentOf: (uri: string) => PlanDocument | undefined
  /** The version of the newest text of an open file. */
  readonly versionOf: (uri: string) => number | undefined
  /** The newest texts of all open files. */
  readonly all: () => readonly OpenFile[]
  /** What is known about the newest version of an open file; waits for its libraries and settings, not for rules. */
  readonly newest: (uri: string) => Promise<Checked | undefined>
  /** Reads libraries and settings again for every open file that asked for one of these, or for all without an argument. */
  readonly reread: (uris?: readonly string[]) => void
  /** Checks an open file again because of other plans. */
  readonly recheck: (uri: string) => void
  /** Calls back after each check; versions that are superseded before their turn are not checked. */
  readonly onChecked: (listener: (checked: Checked) => void) => void
  /** Calls back with the address of a file that is opened, edited or closed. */
  readonly onTextChanged: (listener: (uri: string) => void) => void
  /** Calls back with the address of a file that is closed. */
  readonly onClosed: (listener: (uri: string) => void) => void
}

/** What open documents need from outside. */
export interface OpenDocumentsHost extends LookingHost {
  /** Runs something once the messages that have already arrived had their turn. */
  readonly soon: (run: () => void) => void
}

/** Turns without news after which all edits that have arrived together are known to be applied. */
const quietTurns = 2

/** Opens an empty desk. */
export function openDocuments(host: OpenDocumentsHost): OpenDocuments {
  const all = new Map<string, OpenDocument>()
  const checkedListeners: ((checked: Checked) => void)[] = []
  const changeListeners: ((uri: string) => void)[] = []
  const closeListeners: ((uri: string) => void)[] = []

  /** Lets edits that have arrived together be applied first, so that only the last of them is checked. */
  function checkSoon(open: OpenDocument): void {
    open.checked = undefined
    if (open.isWaiting) return
    open.isWaiting = true
    let seen = open.version
    let quiet = 0
    const turn = (): void => {
      if (!open.isWaiting || !isOpen(open)) return
      quiet = open.version === seen ? quiet + 1 : 0
      seen = open.version
      if (quiet < quietTurns) host.soon(turn)
      else check(open)
    }
    host.soon(turn)
  }

  function check(open: OpenDocument): void {
    open.isWaiting = false
    look(open)
    if (open.reading || !open.checked) return
    open.checked = withProblems(open, open.checked, host)
    for (const listener of checkedListeners) listener(open.checked)
  }

  function look(open: OpenDocument): void {
    lookAt(open, host, () => {
      if (isOpen(open)) check(open)
    })
  }

  function isOpen(open: OpenDocument): boolean {
    return all.get(addressKey(open.uri)) === open
  }

  return {
    open(uri, version, text) {
      const open: OpenDocument = {
        uri,
        version,
        content: contentOf(text),
        analysis: undefined,
        checked: undefined,
        libraries: noLibraries,
        settings: noSettings,
        readFor: undefined,
        asked: new Set(),
        reading: undefined,
        isWaiting: false,
      }
      all.set(addressKey(uri), open)
      checkSoon(open)
      for (const listener of changeListeners) listener(uri)
    },

    change(uri, version, changes) {
      const open = all.get(addressKey(uri))
      if (!open) return
      for (const change of changes) open.content = changeContent(open.content, change)
      open.version = version
      checkSoon(open)
      for (const listener of changeListeners) listener(uri)
    },

    close(uri) {
      if (!all.delete(addressKey(uri))) return
      for (const listener of closeListeners) listener(uri)
      for (const listener of changeListeners) listener(uri)
    },

    documentOf(uri) {
      const open = all.get(addressKey(uri))
      return open && documentIn(open.content)
    },

    all() {
      return [...all.values()].map(({ uri, version, content }) => {
        return { uri, version, document: documentIn(content) }
      })
    },

    versionOf: (uri) => all.get(addressKey(uri))?.version,

    async newest(uri) {
      const open = all.get(addressKey(uri))
      if (!open) return undefined
      do {
        await open.reading
        look(open)
      } while (open.reading)
      return isOpen(open) ? open.checked : undefined
    },

    reread(uris) {
      const keys = uris?.map(addressKey)
      for (const open of all.values()) {
        if (keys && !keys.some((key) => open.asked.has(key))) continue
        open.readFor = undefined
        checkSoon(open)
      }
    },

    recheck(uri) {
      const open = all.get(addressKey(uri))
      if (open) checkSoon(open)
    },

    onChecked(listener) {
      checkedListeners.push(listener)
    },

    onTextChanged(listener) {
      changeListeners.push(listener)
    },

    onClosed(listener) {
      closeListeners.push(listener)
    },
  }
}
