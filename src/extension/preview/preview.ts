import { Disposable, env, Range, Uri, type ViewColumn, type WebviewPanel, workspace } from 'vscode'
import { unreadBanner } from '../../core/index.ts'
import type { PageResult } from '../../server/protocol.ts'
import { nameOf } from './file-name.ts'
import { type FromPanel, messageFromPanel, type ShowPage } from './messages.ts'
import type { PlanServer } from './plan-server.ts'
import { shell } from './shell.ts'
import { showPlan } from './show-plan.ts'
import { takingTurns } from './taking-turns.ts'

/** The kind of panel, as in package.json. */
export const viewType = 'commsplan.preview'

/** One page of one plan in a panel. */
export interface Preview {
  readonly source: Uri
  readonly column: ViewColumn | undefined
  readonly isActive: () => boolean
  /** Brings the panel to the front. */
  readonly reveal: (preserveFocus: boolean) => void
  /** Opens the plan if it is not open, and draws the page. */
  readonly refresh: () => Promise<void>
  /** The plan has been checked again. */
  readonly planChecked: () => void
  /** Ends the preview and gives its panel back. */
  readonly release: () => WebviewPanel
}

/** What panels may do: run the extension's own script, and load nothing but that. */
export function panelOptions(extensionUri: Uri) {
  return {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist')],
  }
}

/** Shows the page of a plan in a panel and follows the plan until the panel is closed. */
export function openPreview(
  panel: WebviewPanel,
  source: Uri,
  extensionUri: Uri,
  server: PlanServer,
): Preview {
  const uri = source.toString()
  const { webview } = panel
  let shown: ShowPage | undefined
  let lastGood: string | undefined
  let isOver = false

  const draw = takingTurns(async () => {
    if (isOver) return
    const page = await server.page({ uri, today: today() }).catch(() => null)
    if (!page || isOver) return
    shown = toShow(page, lastGood)
    if (!page.broken) lastGood = page.body
    await webview.postMessage(shown)
  })

  async function hear(message: FromPanel): Promise<void> {
    if (message.type === 'ready') {
      if (shown) await webview.postMessage({ body: lastGood, ...shown })
      return
    }
    if (message.type === 'openLink') return openLink(message.address)
    if (message.type === 'goToLine') {
      await showPlan(source, panel.viewColumn, new Range(message.line, 0, message.line, 0))
      return
    }
    const place = await server.place({ uri, path: message.path })
    if (!place) return
    const { start, end } = place.range
    const range = new Range(start.line, start.character, end.line, end.character)
    await showPlan(Uri.parse(place.uri), panel.viewColumn, range)
  }

  const listening = Disposable.from(
    webview.onDidReceiveMessage(async (said: unknown) => {
      const message = messageFromPanel(said)
      if (message) await hear(message)
    }),
    panel.onDidChangeViewState(() => {
      if (panel.visible) draw()
    }),
    panel.onDidDispose(end),
  )

  function end(): void {
    isOver = true
    listening.dispose()
  }

  panel.title = `Preview ${nameOf(source)}`
  panel.iconPath = {
    light: Uri.joinPath(extensionUri, 'language', 'icons', 'plan-light.svg'),
    dark: Uri.joinPath(extensionUri, 'language', 'icons', 'plan-dark.svg'),
  }
  webview.html = shell({
    nonce: nonce(),
    script: webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'preview.js')).toString(),
    source: uri,
    title: panel.title,
  })

  return {
    source,
    get column() {
      return panel.viewColumn
    },
    isActive: () => panel.active,
    reveal: (preserveFocus) => panel.reveal(undefined, preserveFocus),
    async refresh() {
      // The server only knows files that are open.
      await workspace.openTextDocument(source).then(undefined, () => undefined)
      draw()
    },
    planChecked() {
      if (panel.visible) draw()
    },
    release() {
      end()
      return panel
    },
  }
}

/** While a line cannot be read, the last good page stays; without one, what can be read is shown. */
function toShow({ body, broken, styles }: PageResult, lastGood: string | undefined): ShowPage {
  if (!broken) return { type: 'page', body, styles, banner: '' }
  const isLastGoodPage = lastGood !== undefined
  const banner = unreadBanner(broken, isLastGoodPage).markup
  return { type: 'page', styles, banner, ...(!isLastGoodPage && { body }) }
}

/** Opens what a reader can expect to open from a page, and nothing else. */
async function openLink(address: string): Promise<void> {
  if (!/^(https?:\/\/|mailto:)/i.test(address)) return
  await env.openExternal(Uri.parse(address))
}

/** Today on the reader's calendar, as an ISO date. */
function today(): string {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return `${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`
}

/** A word that cannot be guessed. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
