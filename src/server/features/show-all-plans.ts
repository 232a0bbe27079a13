import type { CancellationToken } from 'vscode-languageserver'
import { drawReport, pageStyles } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { markOf } from '../mark-of.ts'
import { type AllPlansResult, allPlansRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Draws the page about all plans of the workspace. */
export const showAllPlans: Feature = {
  capabilities: {},

  start(session) {
    const answer = answering(session, async (): Promise<AllPlansResult | null> => {
      const analyses = await session.allPlans.analyses()
      const today = session.host.today()
      const { top, parts } = drawReport({ analyses, today, leadsToPlans: true })
      return {
        top,
        parts: parts.map((part) => ({ ...part, mark: markOf(part, session.host) })),
        styles: pageStyles,
        plans: analyses.map(({ uri }) => uri),
      }
    })
    session.connection.onRequest(allPlansRequest, (...given: unknown[]) => {
      // A request without params hands on the token alone.
      return answer(undefined, given.at(-1) as CancellationToken)
    })
  },
}
