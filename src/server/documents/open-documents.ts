import {
  type Analysis,
  analyse,
  type DocumentChange,
  importsOf,
  type Libraries,
  type LibraryHost,
  loadLibraries,
  loadSettings,
  noLibraries,
  noSettings,
  type PlanDocument,
  type Settings,
  type SettingsHost,
} from '../../core/index.ts'
import { addressKey } from '../files/address.ts'
import type { LibraryUser } from '../files/library-user.ts'
import { reasonOf } from '../reason.ts'
import type { Checked, Outcome } from './checked.ts'
import { type Content, changeContent, contentOf, documentIn, type OpenFile } from './content.ts'

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
export interface OpenDocumentsHost {
  /** Runs something once the messages that have already arrived had their turn. */
  readonly soon: (run: () => void) => void
  /** How to read the libraries and settings of one open file. */
  readonly filesAround: (open: LibraryUser) => LibraryHost & SettingsHost
  /** The other plans of the workspace; the same list as long as they say the same. */
  readonly othersOf: (uri: string) => readonly Analysis[]
  readonly log: (message: string) => void
}

interface OpenDocument extends LibraryUser {
  version: number
  content: Content
  analysis: Analysis | undefined
  /** What is known about the newest version; undefined until somebody looks. */
  checked: Checked | undefined
  libraries: Libraries
  settings: Settings
  /** The imports for which libraries and settings were read; undefined when they have to be read again. */
  readFor: string | undefined
  reading: Promise<void> | undefined
  isWaiting: boolean
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
    lookAt(open)
    if (open.reading || !open.checked) return
    open.checked = withProblems(open, open.checked)
    for (const listener of checkedListeners) listener(open.checked)
  }

  /** Finds out about the newest version; rules wait until somebody asks for the problems. */
  function lookAt(open: OpenDocument): void {
    if (open.reading || open.checked) return
    if (open.content.kind === 'too-long') {
      open.analysis = undefined
      open.checked = checkedAs(open, { kind: 'too-long' })
      return
    }
    const { uri, libraries, settings } = open
    const { document } = open.content
    try {
      if (open.readFor === undefined) {
        readAround(open, document, importsKey(importsOf(document, uri)))
        return
      }
      const [others, previous] = [host.othersOf(uri), open.analysis]
      const analysis = analyse({ uri, document, libraries, settings, previous, others })
      open.analysis = analysis
      const imports = importsKey(analysis.plan.imports)
      if (imports !== open.readFor) readAround(open, document, imports)
      else open.checked = checkedAs(open, { kind: 'analysed', analysis, libraries })
    } catch (error) {
      open.checked = failed(open, error)
    }
  }

  function withProblems(open: OpenDocument, checked: Checked): Checked {
    try {
      if (checked.outcome.kind === 'analysed') void checked.outcome.analysis.problems
      return checked
    } catch (error) {
      return failed(open, error)
    }
  }

  function failed(open: OpenDocument, error: unknown): Checked {
    // What was kept from earlier versions may be half changed: the next version starts afresh.
    open.analysis = undefined
    host.log(`Checking ${open.uri} failed: ${reasonOf(error)}`)
    return checkedAs(open, { kind: 'failed' })
  }

  function readAround(open: OpenDocument, document: PlanDocument, imports: string): void {
    open.asked.clear()
    // Edits and changes of other files during the reading are looked at when it is done.
    open.readFor = imports
    const files = host.filesAround(open)
    open.reading = Promise.all([
      loadLibraries(open.uri, document, files),
      loadSettings(open.uri, files),
    ])
      .then(([libraries, { settings }]) => {
        open.libraries = libraries
        open.settings = settings
      })
      .catch((error: unknown) => {
        host.log(`Reading the files around ${open.uri} failed: ${reasonOf(error)}`)
      })
      .then(() => {
        open.reading = undefined
        if (isOpen(open)) check(open)
      })
  }

  function checkedAs({ uri, version }: OpenDocument, outcome: Outcome): Checked {
    return { uri, version, outcome }
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
        lookAt(open)
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

/** Imports as written; libraries have to be read again when they change. */
function importsKey(imports: readonly { readonly path: string }[]): string {
  return imports.map((line) => line.path).join('\n')
}
