import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import { version } from '../../package.json'
import { type Client, meetClient, unknownClient } from './client.ts'
import { openDocuments } from './documents/open-documents.ts'
import { changeValues } from './features/change-values.ts'
import { comparePlans } from './features/compare-plans.ts'
import { complete } from './features/complete.ts'
import { findPart } from './features/find-part.ts'
import { findPlace } from './features/find-place.ts'
import { findReferences } from './features/find-references.ts'
import { findSymbols } from './features/find-symbols.ts'
import { fold } from './features/fold.ts'
import { followCursors } from './features/follow-cursors.ts'
import { followFiles } from './features/follow-files.ts'
import { followSettings } from './features/follow-settings.ts'
import { format } from './features/format.ts'
import { goToDefinition } from './features/go-to-definition.ts'
import { growSelection } from './features/grow-selection.ts'
import { highlight } from './features/highlight.ts'
import { hover } from './features/hover.ts'
import { link } from './features/link.ts'
import { lintAll } from './features/lint-all.ts'
import { listRules } from './features/list-rules.ts'
import { offerActions } from './features/offer-actions.ts'
import { outline } from './features/outline.ts'
import { pasteTable } from './features/paste-table.ts'
import { publishProblems } from './features/publish-problems.ts'
import { rehearseThePage } from './features/rehearse-page.ts'
import { rename } from './features/rename.ts'
import { showAllPlans } from './features/show-all-plans.ts'
import { showHints } from './features/show-hints.ts'
import { showLenses } from './features/show-lenses.ts'
import { showPage } from './features/show-page.ts'
import { summarisePlan } from './features/summarise-plan.ts'
import { syncDocuments } from './features/sync-documents.ts'
import { tellChapter } from './features/tell-chapter.ts'
import { tellSettings } from './features/tell-settings.ts'
import { filesAround } from './files/files-around.ts'
import type { ServerHost } from './host.ts'
import { problemBoard } from './problems/problem-board.ts'
import { unopenedProblems } from './problems/unopened-problems.ts'
import type { Feature, Session } from './session.ts'
import { allPlans } from './workspace/all-plans.ts'
import { checkAll } from './workspace/check-all.ts'
import { otherPlans } from './workspace/other-plans.ts'
import { workspacePlans } from './workspace/workspace-plans.ts'

/** Everything the server can do. */
const features: readonly Feature[] = [
  syncDocuments,
  publishProblems,
  offerActions,
  complete,
  hover,
  showLenses,
  showHints,
  format,
  goToDefinition,
  findReferences,
  highlight,
  rename,
  outline,
  findSymbols,
  fold,
  growSelection,
  link,
  showPage,
  showAllPlans,
  findPlace,
  summarisePlan,
  pasteTable,
  findPart,
  changeValues,
  followSettings,
  followFiles,
  followCursors,
  comparePlans,
  tellSettings,
  lintAll,
  listRules,
  tellChapter,
  rehearseThePage,
]

/** Starts the language server on a connection that nobody listens to yet. */
export function startServer(connection: Connection, host: ServerHost): void {
  const client: Client = unknownClient(host)
  const documents = openDocuments({
    soon: host.soon,
    filesAround: (open) => filesAround({ connection, host, client }, documents, open),
    othersOf: (uri) => others.listFor(uri),
    log: (message) => connection.console.error(message),
  })
  const reachable = { connection, host, client }
  const plans = workspacePlans(reachable, documents)
  const others = otherPlans(
    reachable,
    () => documents,
    () => plans,
  )
  const board = problemBoard(reachable)
  const check = checkAll(reachable, documents, plans)
  const session: Session = {
    ...reachable,
    documents,
    plans,
    board,
    others,
    unopened: unopenedProblems(reachable, documents, check),
    allPlans: allPlans(reachable, documents, plans),
  }

  connection.onInitialize((params) => {
    meetClient(client, params)
    return { capabilities: capabilities(), serverInfo: { name: 'commsplan', version } }
  })
  connection.onInitialized(() => {
    for (const feature of features) feature.ready?.(session)
  })
  connection.onShutdown(() => {
    client.phase = 'leaving'
  })
  for (const feature of features) feature.start(session)
  connection.listen()
}

function capabilities(): ServerCapabilities {
  const all: ServerCapabilities = { positionEncoding: 'utf-16' }
  return Object.assign(all, ...features.map((feature) => feature.capabilities))
}
