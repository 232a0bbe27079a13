import { type FilterState, unreadBanner } from '../../core/index.ts'
import type { PageResult } from '../../server/protocol.ts'
import type { ShowPage } from './messages.ts'
import { marksIn, partsToSend, type WholePage, wholePage } from './whole-page.ts'

/** The pages of one plan on their way from the server to a panel: what either has already is not sent again. */
export interface ShownPages {
  /** The marks of the parts that the server need not send. */
  readonly known: () => readonly string[]
  /**
   * Takes an answer of the server and returns what the panel has to be told; undefined when the answer leaves out what
   * is not here, and everything has to be asked for again.
   */
  readonly take: (result: PageResult) => ShowPage | undefined
  /** Everything, for a panel that has just been loaded; undefined as long as there is nothing. */
  readonly all: () => ShowPage | undefined
  /** Another plan is shown from now on. */
  readonly forget: () => void
}

/** Begins with nothing. */
export function shownPages(): ShownPages {
  let shown: WholePage | undefined
  let isGood = false
  let newest: WholePage | undefined
  let banner = ''
  let filter: FilterState | undefined
  let inPanel: readonly string[] = []

  const pages = (): readonly WholePage[] => [shown, newest].flatMap((page) => page ?? [])

  function about(): ShowPage {
    return { type: 'page', banner, ...(filter && { filter }) }
  }

  function sent(page: WholePage): ShowPage {
    const { styles, top } = page
    const isFirst = inPanel.length === 0
    const parts = partsToSend(page, new Set(inPanel))
    inPanel = marksIn([page])
    return { ...about(), page: { top, parts, ...(isFirst && { styles }) } }
  }

  function forget(): void {
    shown = undefined
    isGood = false
    newest = undefined
    banner = ''
    filter = undefined
    inPanel = []
  }

  return {
    known: () => marksIn(pages()),
    take(result) {
      const { broken } = result
      newest = wholePage(result, pages())
      if (!newest) {
        forget()
        return undefined
      }
      // While a line cannot be read, the last good page stays; without one, what can be read is shown.
      const stays = broken !== undefined && isGood
      filter = result.filter
      banner = broken ? unreadBanner(broken, stays).markup : ''
      if (stays) return about()
      shown = newest
      isGood = broken === undefined
      return sent(shown)
    },
    all() {
      inPanel = []
      return shown && sent(shown)
    },
    forget,
  }
}
