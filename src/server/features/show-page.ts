import {
  type Analysis,
  type DrawnPage,
  drawPage,
  filteredPlan,
  filterIn,
  filterState,
  pageStyles,
  unreadLineOf,
} from '../../core/index.ts'
import { answering } from '../answering.ts'
import { askedAbout } from '../documents/asked.ts'
import { addressKey, nameOfFile } from '../files/address.ts'
import { markOf } from '../mark-of.ts'
import { type PageParams, type PageResult, pageRequest } from '../protocol.ts'
import type { Feature } from '../session.ts'

/** Draws the page of an open file; what has not changed since is not drawn again, nor sent to who has it. */
export const showPage: Feature = {
  capabilities: {},

  start(session) {
    const drawn = new Map<string, DrawnPage>()
    session.documents.onClosed((uri) => drawn.delete(addressKey(uri)))
    session.connection.onRequest(
      pageRequest,
      answering(session, async (params: PageParams): Promise<PageResult | null> => {
        const asked = await askedAbout(session, params)
        if (!asked) return null
        const { analysis, uri, version } = asked
        const isOpen = params.text === undefined
        const filter = filterIn(params.filter)
        const openTables = Array.isArray(params.openTables) ? new Set(params.openTables) : undefined
        const previous = isOpen ? drawn.get(addressKey(uri)) : undefined
        const subject = { analysis, today: session.host.today() }
        const page = drawPage(subject, { filter, openTables, previous })
        const { plan } = analysis
        const left = filteredPlan(plan, filter)
        // Of what a filter leaves nothing is kept: what is known of the whole stays for when it is shown again.
        if (isOpen && left === plan) drawn.set(addressKey(uri), page)
        const known = new Set(Array.isArray(params.known) ? params.known : [])
        const broken = unreadLineOf(analysis)
        return {
          top: page.top,
          parts: page.parts.map((part) => {
            const mark = markOf(part, session.host)
            return { id: part.id, mark, ...(!known.has(mark) && { markup: part.markup }) }
          }),
          ...(known.size === 0 && { styles: pageStyles }),
          title: titleOf(analysis),
          filter: filterState(plan, filter, left),
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
