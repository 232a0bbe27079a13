import { Disposable, Uri, type ViewColumn, type WebviewPanel, workspace } from 'vscode'
import { noFilter, type PlanFilter, unreadBanner } from '../../core/index.ts'
import type { PageResult } from '../../server/protocol.ts'
import { askedText } from './asked-text.ts'
import { nameOf } from './file-name.ts'
import { followText } from './follow-text.ts'
import { hearPanel } from './hear-panel.ts'
import { messageFromPanel, type ShowPage, type ToPanel } from './messages.ts'
import type { PanelState } from './panel-state.ts'
import type { PlanServer } from './plan-server.ts'
import { shell } from './shell.ts'
import { takingTurns } from './taking-turns.ts'

/** One page of one plan in a panel or in an editor. */
export interface Preview {
  readonly source: Uri
  readonly column: ViewColumn | undefined
  /** It stays with its plan; the others follow the active editor. */
  readonly isLocked: boolean
  readonly isActive: () => boolean
  /** Brings the panel to the front. */
  readonly reveal: (preserveFocus: boolean) => void
  /** Opens the plan if it is not open, and draws the page. */
  readonly refresh: () => Promise<void>
  /** The plan has been checked again. */
  readonly planChecked: () => void
  /** Shows another plan. */
  readonly turnTo: (source: Uri) => Promise<void>
  readonly toggleLock: () => void
  /** White paper in place of the theme's, and back. */
  readonly toggleLight: () => void
  /** One view at a time, and back. */
  readonly present: () => void
}

/** How a preview begins. */
export interface PreviewStart {
  readonly source: Uri
  readonly isLocked: boolean
  readonly isLight: boolean
  /** What the reader wants to see; all of it when left out. */
  readonly filter?: PlanFilter
  /** An editor has its file's name in its tab, and cannot follow another. */
  readonly isEditor?: boolean
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
  start: PreviewStart,
  extensionUri: Uri,
  server: PlanServer,
): Preview {
  const { webview } = panel
  let { source, isLocked, isLight } = start
  let shown: ShowPage | undefined
  let lastGood: string | undefined
  let filter = start.filter ?? noFilter
  let isOver = false

  const tell = async (message: ToPanel): Promise<void> => {
    if (!isOver) await webview.postMessage(message)
  }

  const draw = takingTurns(async () => {
    if (isOver) return
    const [asked, wanted] = [source, filter]
    const page = await askedText(asked)
      .then((text) => server.page({ ...text, filter: wanted }))
      .catch(() => null)
    if (!page || asked !== source || wanted !== filter) return
    shown = toShow(page, lastGood)
    if (!page.broken) lastGood = page.body
    await tell(shown)
  })

  const followed = followText({
    source: () => source,
    part: async (position) => server.part({ ...(await askedText(source)), position }),
    tell,
  })
  const hear = hearPanel({
    source: () => source,
    column: () => panel.viewColumn,
    server,
    followed,
    tell,
    async showAll(kept) {
      // An editor that is brought back knows only from its panel what its reader wanted to see.
      if (kept.source === source.toString()) changeFilter(kept.filter)
      await sayState()
      if (shown) await tell({ ...(lastGood !== undefined && { body: lastGood }), ...shown })
      followed.showCursor()
    },
    async filter(wanted) {
      changeFilter(wanted)
      await sayState()
    },
  })

  function changeFilter(wanted: PlanFilter): void {
    if (JSON.stringify(wanted) === JSON.stringify(filter)) return
    filter = wanted
    // A last good page is one of what was wanted before.
    lastGood = undefined
    shown = undefined
    draw()
  }

  const listening = Disposable.from(
    followed,
    webview.onDidReceiveMessage(async (said: unknown) => {
      const message = messageFromPanel(said)
      if (message) await hear(message)
    }),
    panel.onDidChangeViewState(() => {
      if (panel.visible) draw()
    }),
    panel.onDidDispose(() => {
      isOver = true
      listening.dispose()
    }),
  )

  async function sayState(): Promise<void> {
    if (!start.isEditor) panel.title = titleOf({ source, isLocked })
    await tell({ type: 'state', source: source.toString(), isLocked, isLight, filter })
  }

  panel.iconPath = {
    light: Uri.joinPath(extensionUri, 'language', 'icons', 'plan-light.svg'),
    dark: Uri.joinPath(extensionUri, 'language', 'icons', 'plan-dark.svg'),
  }
  if (!start.isEditor) panel.title = titleOf(start)
  webview.options = panelOptions(extensionUri)
  webview.html = shell({
    nonce: nonce(),
    script: webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'preview.js')).toString(),
    title: titleOf(start),
  })

  const preview: Preview = {
    get source() {
      return source
    },
    get column() {
      return panel.viewColumn
    },
    get isLocked() {
      return isLocked
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
    async turnTo(other) {
      if (other.toString() === source.toString()) return
      source = other
      filter = noFilter
      shown = undefined
      lastGood = undefined
      await sayState()
      await preview.refresh()
      followed.showCursor()
    },
    toggleLock() {
      isLocked = !isLocked
      void sayState()
    },
    toggleLight() {
      isLight = !isLight
      void sayState()
    },
    present() {
      panel.reveal()
      void tell({ type: 'present' })
    },
  }
  return preview
}

/** The words on a preview's tab: brackets say that it stays with its plan. */
export function titleOf({ source, isLocked }: Pick<PanelState, 'isLocked'> & { source: Uri }) {
  return `${isLocked ? '[Preview]' : 'Preview'} ${nameOf(source)}`
}

/** While a line cannot be read, the last good page stays; without one, what can be read is shown. */
function toShow(
  { body, broken, styles, filter }: PageResult,
  lastGood: string | undefined,
): ShowPage {
  if (!broken) return { type: 'page', body, styles, filter, banner: '' }
  const isLastGoodPage = lastGood !== undefined
  const banner = unreadBanner(broken, isLastGoodPage).markup
  return { type: 'page', styles, filter, banner, ...(!isLastGoodPage && { body }) }
}

/** A word that cannot be guessed. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
