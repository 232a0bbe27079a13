import type * as vscode from 'vscode'
import type { AllPlansPanel } from '../preview/all-plans-panel.ts'
import type { PlanServer } from '../preview/plan-server.ts'
import type { Previews } from '../preview/previews.ts'

/** What commands work with. */
export interface Workbench {
  readonly extensionUri: vscode.Uri
  readonly previews: Previews
  readonly allPlans: AllPlansPanel
  readonly server: PlanServer
}

/** One command: one file, and one line in the list in `commands.ts`. */
export interface Command {
  /** As in package.json. */
  readonly id: string
  /** Does it; `args` come from menus, links or other extensions and may be anything. */
  readonly run: (workbench: Workbench, ...args: readonly unknown[]) => unknown
}
