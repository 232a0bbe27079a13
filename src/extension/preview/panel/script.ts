import {
  type FromPanel,
  messageToPanel,
  type SayState,
  type ShownPage,
  type ShowPage,
  type ToPanel,
} from '../messages.ts'
import { type PanelState, panelStateIn } from '../panel-state.ts'
import { addTools } from './chart/tools.ts'
import { zoomDrawings } from './chart/zoom.ts'
import { listenForChoices } from './choices.ts'
import { editValues } from './edit-values.ts'
import { filterPage } from './filters.ts'
import { openTables } from './open-tables.ts'
import { panelPage, showBanner } from './page.ts'
import { partByPart } from './part-by-part.ts'
import { partAtTop, pointAtParts } from './point.ts'
import { presentViews } from './presenter.ts'
import { showProgress } from './progress.ts'
import { keepScroll } from './scroll.ts'
import { followTabs } from './tabs.ts'
import { layOver } from './work/lay-over.ts'
import { moveEnds } from './work/move-ends.ts'
import { tickCells } from './work/tick-cells.ts'

/** What VS Code hands to the scripts of a webview. */
interface HostApi {
  readonly postMessage: (message: FromPanel) => void
  readonly getState: () => unknown
  readonly setState: (state: PanelState) => void
}

declare function acquireVsCodeApi(): HostApi

const host = acquireVsCodeApi()
let state = panelStateIn(host.getState())
const scroll = keepScroll(state.scrollTop, {
  rested: (scrollTop) => keep({ scrollTop }),
  read() {
    const path = partAtTop()
    if (path) host.postMessage({ type: 'scrolledTo', path })
  },
})
const page = panelPage(document.getElementById('page') ?? document.body)
const pages = partByPart(putParts)
const progress = showProgress()
const markTab = followTabs()
const pointer = pointAtParts(scroll)
const zoom = zoomDrawings()
const presenter = presentViews()
const tell = (message: FromPanel): void => host.postMessage(message)
const values = editValues(tell)
const filters = filterPage(tell)
const layAgain = layOver(tickCells(tell), moveEnds(tell))

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = messageToPanel(data)
  if (message) hear(message)
})

// VS Code's own style sheet for webviews would colour links, code and quotes; the page has its own.
document.getElementById('_defaultStyles')?.remove()
listenForChoices(document, tell)
openTables(tell)
sayReady()

function sayReady(): void {
  tell({ type: 'ready', source: state.source, filter: state.filter })
}

function hear(message: ToPanel): void {
  switch (message.type) {
    case 'state':
      takeState(message)
      break
    case 'showPart':
      pointer.show(message)
      break
    case 'page':
      takePage(message)
      break
    case 'offerValues':
      values.offer(message.path, message.values)
      break
    case 'busy':
      progress('server', message.is)
      break
    case 'present':
      presenter.toggle()
  }
}

function takePage({ banner, filter, page: news }: ShowPage): void {
  const about = (): void => {
    showBanner(banner)
    if (filter) filters.show(filter)
  }
  if (!news) {
    pages.finish()
    about()
    return
  }
  const isThere = pages.show(news, () => {
    about()
    progress('panel', false)
    scroll.restoreOnce()
    presenter.again()
    layAgain()
    pointer.again()
    markTab()
  })
  progress('panel', !isThere)
}

function putParts(news: ShownPage, upTo: number): boolean {
  const changed = page.show(news, upTo)
  if (!changed) {
    // Something has been lost on the way: the whole page comes again.
    sayReady()
    return false
  }
  zoom.again(changed)
  addTools(changed, zoom, tell)
  return true
}

function takeState({ source, isLocked, isLight, filter }: SayState): void {
  const isOther = state.source !== '' && state.source !== source
  if (isOther) scroll.move(() => window.scrollTo(0, 0))
  document.documentElement.dataset.paper = isLight ? 'light' : 'theme'
  keep({ source, isLocked, isLight, filter, scrollTop: isOther ? 0 : scroll.top() })
}

function keep(changed: Partial<PanelState>): void {
  state = { ...state, ...changed }
  host.setState(state)
}
