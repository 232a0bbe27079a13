import {
  type Analysis,
  analyse,
  foldersFor,
  isIgnored,
  isPlanFile,
  type Libraries,
  loadLibraries,
  loadSettings,
  type PlanDocument,
  type Settings,
  type SharedFacts,
  sharedFactsOf,
} from '../../core/index.ts'
import type { OpenDocuments } from '../documents/open-documents.ts'
import { addressKey } from '../files/address.ts'
import { type Reachable, readText } from '../files/read-text.ts'
import { reasonOf } from '../reason.ts'
import type { WorkspacePlan, WorkspacePlans } from './workspace-plans.ts'

/** Who is told how a check of everything comes along, and who may end it. */
export interface CheckWatcher {
  readonly isCancelled: () => boolean
  /** Called after each file. */
  readonly checked: (done: number, all: number) => void
}

/** What is known about all plans and libraries, in the order of their addresses. */
export interface CheckedAll {
  /** Without what the settings leave out. */
  readonly analyses: readonly Analysis[]
  /** Addresses of files that are too long, cannot be read or, by a mistake in this program, not be checked. */
  readonly unread: readonly string[]
}

/**
 * Checks every plan, library and settings file of the workspace, by the settings that hold for each and among the
 * others; what is open counts as it stands in the editor. Undefined when it is cancelled. The next check takes from the
 * last one what did not change.
 */
export type CheckAll = (watcher: CheckWatcher) => Promise<CheckedAll | undefined>

interface Prepared {
  readonly plan: WorkspacePlan
  readonly libraries: Libraries
  readonly settings: Settings
  readonly alone: Analysis
  readonly facts: SharedFacts
}

/** Prepares the check; nothing is read before it is called. */
export function checkAll(
  reachable: Reachable,
  documents: OpenDocuments,
  plans: WorkspacePlans,
): CheckAll {
  const { client, connection, host } = reachable
  let before: ReadonlyMap<string, Analysis> = new Map()

  async function prepared(
    plan: WorkspacePlan,
    read: (uri: string, folders: readonly string[]) => Promise<string | PlanDocument | undefined>,
  ): Promise<Prepared | undefined> {
    const { uri, document } = plan
    const folders = foldersFor(uri, client.folders)
    const files = { folders, readFile: (wanted: string) => read(wanted, folders) }
    const [libraries, { settings }] = await Promise.all([
      loadLibraries(uri, document, files),
      loadSettings(uri, files),
    ])
    if (isIgnored(settings, uri)) return undefined
    const previous = before.get(addressKey(uri))
    const alone = analyse({ uri, document, libraries, settings, previous })
    const facts: SharedFacts = isPlanFile(uri) ? sharedFactsOf(alone) : new Map()
    return { plan, libraries, settings, alone, facts }
  }

  /** Reads each text once in a check; a library that says the same as before is the same document. */
  function readOnce(all: readonly WorkspacePlan[]) {
    const known = new Map(all.map(({ uri, document }) => [addressKey(uri), document]))
    const texts = new Map<string, Promise<string | undefined>>()
    return async (uri: string, folders: readonly string[]) => {
      const near = documents.documentOf(uri) ?? known.get(addressKey(uri))
      if (near) return near
      const key = `${folders.join('\n')}\n${uri}`
      const text = texts.get(key) ?? readText(reachable, uri, folders)
      texts.set(key, text)
      return text
    }
  }

  /** Messages that have arrived meanwhile have their turn: keys, and the wish to end this. */
  function giveWay(): Promise<void> {
    return new Promise((resolve) => host.soon(resolve))
  }

  return async ({ isCancelled, checked }) => {
    const wanted = await plans.all('settings')
    const read = readOnce(wanted)
    const found: Prepared[] = []
    const failed: string[] = []
    for (const [at, plan] of wanted.entries()) {
      await giveWay()
      if (isCancelled()) return undefined
      const each = await prepared(plan, read).catch((error: unknown) => {
        connection.console.error(`Checking ${plan.uri} failed: ${reasonOf(error)}`)
        failed.push(plan.uri)
      })
      if (each) found.push(each)
      checked(at + 1, wanted.length)
    }
    // One list for all: what the rules gather of it is gathered once.
    const sharing = found.filter(({ facts }) => facts.size > 0).map(({ alone }) => alone)
    const analyses: Analysis[] = []
    for (const each of found) {
      if (each.facts.size > 0) await giveWay()
      if (isCancelled()) return undefined
      analyses.push(among(each, sharing))
    }
    before = new Map(analyses.map((analysis) => [addressKey(analysis.uri), analysis]))
    return { analyses, unread: [...plans.unread(), ...failed] }
  }
}

/** The same plan looked at among all that share something with others, itself included. */
function among(
  { plan: { uri, document }, libraries, settings, alone, facts }: Prepared,
  sharing: readonly Analysis[],
): Analysis {
  if (facts.size === 0 || sharing.length < 2) return alone
  return analyse({ uri, document, libraries, settings, previous: alone, others: sharing })
}
