import { Disposable, type Uri, type ViewColumn, type WebviewPanel, workspace } from 'vscode'
import { noFilter, type PlanFilter } from '../../core/index.ts'
import { askedText } from './asked-text.ts'
import { sayWhenBusy } from './busy.ts'
import { nameOf } from './file-name.ts'
import { fillPanel } from './fill-panel.ts'
import { followText } from './follow-text.ts'
import { hearPanel } from './hear-panel.ts'
import { messageFromPanel, type ToPanel } from './messages.ts'
import type { PanelState } from './panel-state.ts'
import type { PlanServer } from './plan-server.ts'
import { shownPages } from './shown-pages.ts'
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

/** Shows the page of a plan in a panel and follows the plan until the panel is closed. */
export function openPreview(
  panel: WebviewPanel,
  start: PreviewStart,
  extensionUri: Uri,
  server: PlanServer,
): Preview {
  const { webview } = panel
  let { source, isLocked, isLight } = start
  const pages = shownPages()
  let filter = start.filter ?? noFilter
  const openTables = new Set<string>()
  let isOver = false

  const tell = async (message: ToPanel): Promise<void> => {
    if (!isOver) await webview.postMessage(message)
  }

  const draw = takingTurns(() => (isOver ? Promise.resolve() : sayWhenBusy(tell, drawOnce)))

  async function drawOnce(): Promise<void> {
    const [asked, wanted] = [source, filter]
    const about = { filter: wanted, openTables: [...openTables], known: pages.known() }
    const page = await askedText(asked)
      .then((text) => server.page({ ...text, ...about }))
      .catch(() => null)
    if (!page || asked !== source || wanted !== filter) return
    const news = pages.take(page)
    if (news) await tell(news)
    else draw()
  }

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
    takeFocus: () => panel.reveal(),
    async showAll(kept) {
      // An editor that is brought back knows only from its panel what its reader wanted to see.
      if (kept.source === source.toString()) changeFilter(kept.filter)
      await sayState()
      const all = pages.all()
      if (all) await tell(all)
      followed.showCursor()
    },
    openTable(view) {
      openTables.add(view)
      draw()
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
    pages.forget()
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

  if (!start.isEditor) panel.title = titleOf(start)
  fillPanel(panel, extensionUri, titleOf(start))

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
      pages.forget()
      openTables.clear()
      filter = noFilter
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
