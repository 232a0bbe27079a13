import {
  type Analysis,
  analyse,
  foldersFor,
  isIgnored,
  isLibraryFile,
  isPlanFile,
  loadLibraries,
  loadSettings,
  type PlanDocument,
} from '../../core/index.ts'
import type { OpenDocuments } from '../documents/open-documents.ts'
import { addressKey } from '../files/address.ts'
import { type Reachable, readText } from '../files/read-text.ts'
import type { WorkspacePlan, WorkspacePlans } from './workspace-plans.ts'

/** All plans of the workspace as they are now, for a page about all of them. */
export interface AllPlans {
  /**
   * Those that are open, also ones that have never been saved, as they were last checked, and those on disk; without
   * libraries and what the settings leave out. No rule has looked at those on disk.
   */
  readonly analyses: () => Promise<readonly Analysis[]>
  /** What stands beside plans may have changed: libraries, settings. */
  readonly lookAgain: () => void
}

interface Known {
  readonly document: PlanDocument
  /** Undefined for a text that cannot be checked. */
  readonly analysis: Analysis | undefined
}

/** Prepares it; nothing is read before somebody asks. */
export function allPlans(
  reachable: Reachable,
  documents: OpenDocuments,
  plans: WorkspacePlans,
): AllPlans {
  let known: ReadonlyMap<string, Known> = new Map()

  async function read({ uri, document }: WorkspacePlan): Promise<Analysis> {
    const folders = foldersFor(uri, reachable.client.folders)
    const files = {
      folders,
      readFile: async (beside: string) =>
        documents.documentOf(beside) ?? (await readText(reachable, beside, folders)),
    }
    const [libraries, { settings }] = await Promise.all([
      loadLibraries(uri, document, files),
      loadSettings(uri, files),
    ])
    return analyse({ uri, document, libraries, settings, rules: [] })
  }

  async function analysisOf(plan: WorkspacePlan): Promise<Analysis | undefined> {
    if (plan.version !== undefined) {
      const newest = await documents.newest(plan.uri)
      return newest?.outcome.kind === 'analysed' ? newest.outcome.analysis : undefined
    }
    const before = known.get(addressKey(plan.uri))
    return before?.document === plan.document ? before.analysis : read(plan)
  }

  documents.onTextChanged((uri) => {
    if (!isPlanFile(uri)) known = new Map()
  })

  return {
    async analyses() {
      const started = known
      const found = new Map<string, Known>()
      for (const plan of await plans.all()) {
        if (isLibraryFile(plan.uri)) continue
        const analysis = await analysisOf(plan)
        found.set(addressKey(plan.uri), { document: plan.document, analysis })
      }
      // What has changed meanwhile is looked at again the next time.
      if (known === started) known = found
      return [...found.values()].flatMap(({ analysis }) =>
        analysis && isShown(analysis) ? [analysis] : [],
      )
    },
    lookAgain() {
      known = new Map()
    },
  }
}

/** What the settings leave out is not shown. A file whose name says nothing is a plan when its first words do. */
function isShown({ uri, settings, plan: { sections } }: Analysis): boolean {
  if (sections.includes('commsLibrary') || isIgnored(settings, uri)) return false
  return isPlanFile(uri) || sections.includes('commsPlan')
}
