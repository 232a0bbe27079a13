import {
  CustomExecution,
  type Disposable,
  Task,
  type TaskDefinition,
  tasks,
  Uri,
  type WorkspaceFolder,
  workspace,
} from 'vscode'
import type { PlanServer } from '../preview/plan-server.ts'
import { lintTerminal, loudness } from './lint-terminal.ts'

/** As in package.json. */
const type = 'commsplan'

/**
 * Offers to check the plans of each open folder as a task. The language server does the work, so that tasks run wherever
 * the editor runs, without a shell, and see what the editor sees.
 */
export function offerLintTasks(server: PlanServer): Disposable {
  return tasks.registerTaskProvider(type, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).map((folder) => lintTask(server, { type }, folder)),
    resolveTask({ definition, scope }) {
      const folder = typeof scope === 'object' ? scope : workspace.workspaceFolders?.[0]
      return folder && lintTask(server, definition, folder)
    },
  })
}

function lintTask(server: PlanServer, definition: TaskDefinition, scope: WorkspaceFolder): Task {
  const { folder: inside, failOn } = definition
  const name =
    typeof inside === 'string' && inside !== '' ? `Lint the plans in ${inside}` : 'Lint all plans'
  const wish = {
    folder: typeof inside === 'string' ? Uri.joinPath(scope.uri, inside) : scope.uri,
    failOn: loudness.find((severity) => severity === failOn) ?? 'error',
  }
  const execution = new CustomExecution(async () => lintTerminal(server, wish))
  // The server shows the problems itself, and keeps them in step. A problem matcher would show one of several problems
  // that a rule has at one place.
  const task = new Task(definition, scope, name, type, execution, [])
  task.detail = 'Checks every plan and shared library, also those that are not open'
  return task
}
