import type { Connection, ServerCapabilities } from 'vscode-languageserver'
import type { Client } from './client.ts'
import type { OpenDocuments } from './documents/open-documents.ts'
import type { ServerHost } from './host.ts'
import type { ProblemBoard } from './problems/problem-board.ts'
import type { UnopenedProblems } from './problems/unopened-problems.ts'
import type { AllPlans } from './workspace/all-plans.ts'
import type { OtherPlans } from './workspace/other-plans.ts'
import type { WorkspacePlans } from './workspace/workspace-plans.ts'

/** What the features of one running server share. */
export interface Session {
  readonly connection: Connection
  readonly host: ServerHost
  readonly client: Client
  readonly documents: OpenDocuments
  readonly plans: WorkspacePlans
  readonly board: ProblemBoard
  readonly others: OtherPlans
  readonly unopened: UnopenedProblems
  readonly allPlans: AllPlans
}

/** One thing that the server can do: one file, and one line in the list in `start.ts`. */
export interface Feature {
  readonly capabilities: ServerCapabilities
  /** Listens to what it needs; called once, before the client's first message. */
  readonly start: (session: Session) => void
  /** Called when the client is ready; the place for requests to it. */
  readonly ready?: (session: Session) => void
}
