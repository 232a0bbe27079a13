import {
  type Analysis,
  filteredPlan,
  filterIn,
  filterState,
  pageBody,
  pageStyles,
  unreadLineOf,
} from '../../core/index.ts'
import { nameOfFile } from '../address.ts'
import { answering } from '../answering.ts'
import { askedAbout } from '../asked.ts'
import { type PageParams, type PageResult, pageRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Draws the page of an open file. */
export const showPage: Feature = {
  capabilities: {},

  start(session) {
    session.connection.onRequest(
      pageRequest,
      answering(session, async (params: PageParams): Promise<PageResult | null> => {
        const known = await askedAbout(session, params)
        if (!known) return null
        const { analysis, version } = known
        const today = session.host.today()
        const broken = unreadLineOf(analysis)
        const filter = filterIn(params.filter)
        const { plan } = analysis
        return {
          body: pageBody({ analysis, today }, { filter }).markup,
          styles: pageStyles,
          title: titleOf(analysis),
          filter: filterState(plan, filter, filteredPlan(plan, filter)),
          version,
          ...(broken && { broken }),
        }
      }),
    )
  },
}

function titleOf(analysis: Analysis): string {
  const { name } = analysis.plan.header
  return name === undefined ? nameOfFile(analysis.uri) : String(name)
}
