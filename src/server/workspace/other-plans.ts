import {
  type Analysis,
  analyse,
  foldersFor,
  isIgnored,
  isPlanFile,
  loadLibraries,
  loadSettings,
  type SharedFacts,
  sharedFactsOf,
} from '../../core/index.ts'
import type { Checked } from '../documents/checked.ts'
import type { OpenDocuments } from '../documents/open-documents.ts'
import { addressKey } from '../files/address.ts'
import { type Reachable, readText } from '../files/read-text.ts'
import { whenAskedAgain } from './when-asked-again.ts'
import type { WorkspacePlan, WorkspacePlans } from './workspace-plans.ts'

/** The plans of the workspace as rules over several plans see them. */
export interface OtherPlans {
  /** All that share something with others, without one; the same list as long as they say the same. */
  readonly listFor: (uri: string) => readonly Analysis[]
  /** An open file has been checked: others may have to hear of what it says now. */
  readonly checked: (checked: Checked) => void
  /** Files may have come, changed or gone. */
  readonly lookAgain: () => void
}

interface Known {
  readonly analysis: Analysis
  readonly facts: SharedFacts
}

interface List {
  readonly mark: string
  readonly analyses: readonly Analysis[]
}

const nobody: List = { mark: '', analyses: [] }

/** Prepares the list; nothing is read before `lookAgain`. */
export function otherPlans(
  reachable: Reachable,
  documents: () => OpenDocuments,
  plans: () => WorkspacePlans,
): OtherPlans {
  let known = new Map<string, Known>()
  const lists = new Map<string, List>()

  const lookAgain = whenAskedAgain(async () => {
    const found = new Map<string, Known>()
    for (const plan of await plans().all()) {
      if (!isPlanFile(plan.uri)) continue
      const key = addressKey(plan.uri)
      const before = known.get(key)
      const isSame = plan.version !== undefined && before?.analysis.document === plan.document
      const analysis = isSame && before ? before.analysis : await analysed(plan)
      if (analysis) found.set(key, before?.analysis === analysis ? before : knownOf(analysis))
    }
    known = found
    tellOthers()
  })

  /** A plan that the team's settings leave out is compared with nobody. */
  async function analysed(plan: WorkspacePlan): Promise<Analysis | undefined> {
    const { uri, document, version } = plan
    // An open plan is being checked anyway.
    const checked = version === undefined ? undefined : await documents().newest(uri)
    if (checked?.outcome.kind === 'analysed') {
      const { analysis } = checked.outcome
      return isIgnored(analysis.settings, uri) ? undefined : analysis
    }
    const folders = foldersFor(uri, reachable.client.folders)
    const files = {
      folders,
      readFile: async (address: string) =>
        documents().documentOf(address) ?? (await readText(reachable, address, folders)),
    }
    const { settings } = await loadSettings(uri, files)
    if (isIgnored(settings, uri)) return undefined
    const libraries = await loadLibraries(uri, document, files)
    return analyse({ uri, document, libraries, rules: [] })
  }

  /** Files that are open are checked again when what the others say has changed. */
  function tellOthers(except?: string): void {
    for (const { uri } of documents().all()) {
      const key = addressKey(uri)
      if (key === except) continue
      const others = [...known].filter(([other, { facts }]) => other !== key && facts.size > 0)
      const mark = JSON.stringify(others.map(([other, { facts }]) => [other, [...facts]]))
      if ((lists.get(key) ?? nobody).mark === mark || (others.length === 0 && !lists.has(key))) {
        continue
      }
      lists.set(key, { mark, analyses: others.map(([, { analysis }]) => analysis) })
      documents().recheck(uri)
    }
  }

  return {
    listFor: (uri) => (lists.get(addressKey(uri)) ?? nobody).analyses,

    checked({ uri, outcome }) {
      const key = addressKey(uri)
      const before = known.get(key)
      // Alone among open files, nobody has to hear of it; what it says is looked up when another is opened.
      if (outcome.kind !== 'analysed' || documents().all().length < 2 || !before) return
      const now = knownOf(outcome.analysis)
      if (before.analysis === now.analysis) return
      known.set(key, now)
      if (!isSameFacts(before.facts, now.facts)) tellOthers(key)
    },

    lookAgain,
  }
}

function knownOf(analysis: Analysis): Known {
  return { analysis, facts: sharedFactsOf(analysis) }
}

function isSameFacts(a: SharedFacts, b: SharedFacts): boolean {
  return a.size === b.size && [...a].every(([name, said]) => b.get(name) === said)
}
