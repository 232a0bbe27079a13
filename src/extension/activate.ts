import { commands, type ExtensionContext, Uri } from 'vscode'
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient'
import {
  type CheckedParams,
  checkedNotification,
  filesChangedNotification,
  findPlansRequest,
  readFileRequest,
} from '../server/protocol.ts'
import { clientOptions } from './client-options.ts'
import type { Workbench } from './commands/command.ts'
import { commands as allCommands } from './commands/commands.ts'
import { findPlans } from './find-plans.ts'
import { followCursors } from './follow-cursors.ts'
import { offerLintTasks } from './lint/lint-tasks.ts'
import { showPlanTree } from './plan-tree/plan-tree.ts'
import { openAllPlans } from './preview/all-plans-panel.ts'
import { planServer } from './preview/plan-server.ts'
import { openPreviews } from './preview/previews.ts'
import { readFile } from './read-file.ts'
import { recognisePlans } from './recognise-plans.ts'
import { showStatus } from './status/status-items.ts'
import { followSummaries } from './summaries.ts'
import { pasteTables } from './tables/table-paste.ts'
import { followWalkthrough } from './walkthrough-progress.ts'

/** Makes the client of the language server, in the way of the place that the extension runs in. */
export type MakeClient = (options: LanguageClientOptions) => BaseLanguageClient

let running: BaseLanguageClient | undefined

/** Starts everything; resolves when the language server answers. */
export async function start(context: ExtensionContext, makeClient: MakeClient): Promise<void> {
  const client = makeClient(clientOptions(context.extensionUri))
  running = client
  const server = planServer(client)
  const summaries = followSummaries(server)
  const previews = openPreviews(context, server)
  const allPlans = openAllPlans(context, server, previews)
  const workbench: Workbench = {
    extensionUri: context.extensionUri,
    previews,
    allPlans,
    server,
  }
  for (const command of allCommands) {
    context.subscriptions.push(
      commands.registerCommand(command.id, (...args: unknown[]) => command.run(workbench, ...args)),
    )
  }
  context.subscriptions.push(
    client.onRequest(readFileRequest, readFile),
    client.onRequest(findPlansRequest, findPlans),
    client.onNotification(checkedNotification, ({ uri }: CheckedParams) => {
      const checked = Uri.parse(uri)
      previews.planChecked(checked)
      allPlans.plansChanged()
      summaries.planChecked(checked)
    }),
    client.onNotification(filesChangedNotification, allPlans.plansChanged),
    recognisePlans(),
    summaries,
    showStatus(summaries),
    showPlanTree(summaries),
    pasteTables(server),
    offerLintTasks(server),
    followWalkthrough(summaries),
  )
  await client.start()
  context.subscriptions.push(followCursors(client))
}

/** Ends the language server. */
export async function deactivate(): Promise<void> {
  await running?.stop()
}
