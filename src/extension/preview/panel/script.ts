import { type FromPanel, messageToPanel, type SayState, type ToPanel } from '../messages.ts'
import { type PanelState, panelStateIn } from '../panel-state.ts'
import { addTools } from './chart/tools.ts'
import { zoomDrawings } from './chart/zoom.ts'
import { listenForChoices } from './choices.ts'
import { editValues } from './edit-values.ts'
import { filterPage } from './filters.ts'
import { showBanner, showPage, showStyles } from './page.ts'
import { partAtTop, pointAtParts } from './point.ts'
import { presentViews } from './presenter.ts'
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
const page = document.getElementById('page')
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
tell({ type: 'ready', source: state.source, filter: state.filter })

function hear(message: ToPanel): void {
  switch (message.type) {
    case 'state':
      takeState(message)
      break
    case 'showPart':
      pointer.show(message)
      break
    case 'page':
      showStyles(message.styles)
      if (page && message.body !== undefined) showPage(page, message.body)
      showBanner(message.banner)
      filters.show(message.filter)
      scroll.restoreOnce()
      zoom.again()
      addTools(zoom, tell)
      presenter.again()
      layAgain()
      pointer.again()
      markTab()
      break
    case 'offerValues':
      values.offer(message.path, message.values)
      break
    case 'present':
      presenter.toggle()
  }
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
