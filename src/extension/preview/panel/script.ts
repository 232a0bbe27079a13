import { type FromPanel, messageToPanel } from '../messages.ts'
import { listenForChoices } from './choices.ts'
import { showBanner, showPage, showStyles } from './page.ts'
import { keepScroll } from './scroll.ts'
import { followTabs } from './tabs.ts'

/** What VS Code hands to the scripts of a webview. */
interface HostApi {
  readonly postMessage: (message: FromPanel) => void
  readonly getState: () => unknown
  readonly setState: (state: PanelState) => void
}

/** What survives while the panel is hidden, and a restart. */
interface PanelState {
  /** Address of the plan. */
  readonly source: string
  /** How far the page was scrolled, in pixels. */
  readonly scrollTop: number
}

declare function acquireVsCodeApi(): HostApi

const host = acquireVsCodeApi()
const source = document.body.dataset.source ?? ''
const scroll = keepScroll(scrollTopIn(host.getState()), (scrollTop) =>
  host.setState({ source, scrollTop }),
)
const page = document.getElementById('page')
const markTab = followTabs()

window.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const message = messageToPanel(data)
  if (!message || !page) return
  showStyles(message.styles)
  if (message.body !== undefined) showPage(page, message.body)
  showBanner(message.banner)
  scroll.restoreOnce()
  markTab()
})

// VS Code's own style sheet for webviews would colour links, code and quotes; the page has its own.
document.getElementById('_defaultStyles')?.remove()
listenForChoices(document, (choice) => host.postMessage(choice))
host.setState({ source, scrollTop: scroll.top() })
host.postMessage({ type: 'ready' })

function scrollTopIn(state: unknown): number {
  if (typeof state !== 'object' || state === null || !('scrollTop' in state)) return 0
  return Number.isFinite(state.scrollTop) ? Number(state.scrollTop) : 0
}
