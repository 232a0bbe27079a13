import {
  type Analysis,
  analyse,
  importsOf,
  type Libraries,
  type LibraryHost,
  loadLibraries,
  loadSettings,
  type PlanDocument,
  type Settings,
  type SettingsHost,
} from '../../core/index.ts'
import type { LibraryUser } from '../files/library-user.ts'
import { reasonOf } from '../reason.ts'
import type { Checked, Outcome } from './checked.ts'
import type { Content } from './content.ts'

/** An open file, and what is known about it. */
export interface OpenDocument extends LibraryUser {
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

/** What finding out about a file needs from outside. */
export interface LookingHost {
  /** How to read the libraries and settings of one open file. */
  readonly filesAround: (open: LibraryUser) => LibraryHost & SettingsHost
  /** The other plans of the workspace; the same list as long as they say the same. */
  readonly othersOf: (uri: string) => readonly Analysis[]
  readonly log: (message: string) => void
}

/**
 * Finds out about the newest version of a file, unless that is known or its libraries are being read; rules wait until
 * somebody asks for the problems. Where libraries or settings have to be read first, `whenRead` is called when they are.
 */
export function lookAt(open: OpenDocument, host: LookingHost, whenRead: () => void): void {
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
      readAround(open, document, importsKey(importsOf(document, uri)), host, whenRead)
      return
    }
    const [others, previous] = [host.othersOf(uri), open.analysis]
    const analysis = analyse({ uri, document, libraries, settings, previous, others })
    open.analysis = analysis
    const imports = importsKey(analysis.plan.imports)
    if (imports !== open.readFor) readAround(open, document, imports, host, whenRead)
    else open.checked = checkedAs(open, { kind: 'analysed', analysis, libraries })
  } catch (error) {
    open.checked = failed(open, error, host)
  }
}

/** The same, once the rules have run; a mistake in one of them is a check that failed. */
export function withProblems(open: OpenDocument, checked: Checked, host: LookingHost): Checked {
  try {
    if (checked.outcome.kind === 'analysed') void checked.outcome.analysis.problems
    return checked
  } catch (error) {
    return failed(open, error, host)
  }
}

function failed(open: OpenDocument, error: unknown, { log }: LookingHost): Checked {
  // What was kept from earlier versions may be half changed: the next version starts afresh.
  open.analysis = undefined
  log(`Checking ${open.uri} failed: ${reasonOf(error)}`)
  return checkedAs(open, { kind: 'failed' })
}

function readAround(
  open: OpenDocument,
  document: PlanDocument,
  imports: string,
  host: LookingHost,
  whenRead: () => void,
): void {
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
      whenRead()
    })
}

function checkedAs({ uri, version }: OpenDocument, outcome: Outcome): Checked {
  return { uri, version, outcome }
}

/** Imports as written; libraries have to be read again when they change. */
function importsKey(imports: readonly { readonly path: string }[]): string {
  return imports.map((line) => line.path).join('\n')
}
