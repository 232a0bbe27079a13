import {
  Disposable,
  type ExtensionContext,
  type Tab,
  TabInputWebview,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import { noFilter } from '../../core/index.ts'
import { sayWhenBusy } from './busy.ts'
import { fillPanel, panelOptions } from './fill-panel.ts'
import { messageFromPanel, type ShowPage, type ToPanel } from './messages.ts'
import type { PlanServer } from './plan-server.ts'
import type { Previews } from './previews.ts'
import { copyChart, saveChart, sayCopied } from './save-chart.ts'
import { previewSettings } from './settings.ts'
import { takingTurns } from './taking-turns.ts'

/** The kind of panel, as in package.json. */
const viewType = 'commsplan.allPlans'

const title = 'All Plans'

/** The page about all plans of the workspace; there is one at most. */
export interface AllPlansPanel {
  /** Opens it, or brings it to the front. */
  readonly show: () => Promise<void>
  /** A plan, a library or what lies on disk has changed. */
  readonly plansChanged: () => void
}

/** Opens the page about all plans when asked to, and brings it back when it was open as the window was closed. */
export function openAllPlans(
  { extensionUri, subscriptions }: ExtensionContext,
  server: PlanServer,
  previews: Previews,
): AllPlansPanel {
  let opened: { readonly panel: WebviewPanel; readonly draw: () => void } | undefined

  function adopt(panel: WebviewPanel): void {
    opened?.panel.dispose()
    const { webview } = panel
    let shown: ShowPage | undefined
    let plans: readonly string[] = []
    let isOver = false
    const tell = async (message: ToPanel): Promise<void> => {
      if (!isOver) await webview.postMessage(message)
    }
    const draw = takingTurns(() => (isOver ? Promise.resolve() : sayWhenBusy(tell, drawOnce)))

    async function drawOnce(): Promise<void> {
      const page = await server.allPlans().catch(() => null)
      if (!page) return
      plans = page.plans
      const { top, parts, styles } = page
      shown = { type: 'page', page: { top, parts, styles }, banner: '' }
      await tell(shown)
    }

    async function hear(said: unknown): Promise<void> {
      const message = messageFromPanel(said)
      if (message?.type === 'ready') {
        const { isLight } = previewSettings()
        await tell({ type: 'state', source: '', isLocked: true, isLight, filter: noFilter })
        if (shown) await tell(shown)
      }
      if (message?.type === 'goToPart') {
        const chosen = plans.find((plan) => plan === message.path[0])
        if (chosen === undefined) return
        const viewColumn = panel.viewColumn ?? ViewColumn.Active
        await previews.show(Uri.parse(chosen), { viewColumn, preserveFocus: false })
      }
      if (message?.type === 'copyChart') await copyChart(message.svg)
      if (message?.type === 'chartCopied') sayCopied()
      if (message?.type === 'saveChart') await saveChart(anyPlace(), message)
    }

    fillPanel(panel, extensionUri, title)
    panel.title = title
    const listening = Disposable.from(
      webview.onDidReceiveMessage(hear),
      panel.onDidChangeViewState(() => {
        if (panel.visible) draw()
      }),
      panel.onDidDispose(() => {
        isOver = true
        if (opened?.panel === panel) opened = undefined
        listening.dispose()
      }),
    )
    opened = { panel, draw }
    draw()
  }

  subscriptions.push(
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel) {
        adopt(panel)
      },
    }),
  )

  return {
    async show() {
      if (opened) return opened.panel.reveal()
      await closeSleeping()
      const options = panelOptions(extensionUri)
      adopt(window.createWebviewPanel(viewType, title, ViewColumn.Active, options))
    },
    plansChanged() {
      if (opened?.panel.visible) opened.draw()
    },
  }
}

/** After a restart a panel that is covered by others is a tab only, which nobody can bring to the front. */
async function closeSleeping(): Promise<void> {
  const tabs = window.tabGroups.all.flatMap((group) => group.tabs)
  const isOurs = ({ input }: Tab) =>
    input instanceof TabInputWebview && input.viewType.endsWith(viewType)
  await window.tabGroups.close(tabs.filter(isOurs))
}

/** What a picture of all plans is named after and saved beside. */
function anyPlace(): Uri {
  const folder = workspace.workspaceFolders?.[0]?.uri ?? Uri.file('/')
  return Uri.joinPath(folder, 'chart')
}
