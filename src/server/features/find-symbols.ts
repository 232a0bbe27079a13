import { findSymbols as symbolsIn } from '../../core/index.ts'
import { answering } from '../answering.ts'
import type { Feature } from '../session.ts'

/** Finds parts of all plans and libraries by their titles and short names. */
export const findSymbols: Feature = {
  capabilities: { workspaceSymbolProvider: true },

  start(session) {
    session.connection.onWorkspaceSymbol(
      answering(session, async ({ query }) => symbolsIn(await session.plans.all(), query)),
    )
  },
}
