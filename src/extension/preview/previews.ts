import type { ViewColumn } from 'vscode'
import {
  type ExtensionContext,
  type TextDocument,
  Uri,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import { languageId } from '../language.ts'
import { nameOf } from './file-name.ts'
import type { PlanServer } from './plan-server.ts'
import { openPreview, type Preview, panelOptions, viewType } from './preview.ts'

/** The pages that are open, at most one for each plan. */
export interface Previews {
  /** Shows the page of a plan: the one that is open, or a new one. */
  readonly show: (
    source: Uri,
    where: { readonly viewColumn: ViewColumn; readonly preserveFocus: boolean },
  ) => Promise<void>
  /** The page in front, if one is. */
  readonly active: () => Preview | undefined
  /** A plan has been checked: its page may have to be drawn again. */
  readonly planChecked: (source: Uri) => void
}

/** Opens pages, finds them again, and brings back those that were open when the window was closed. */
export function openPreviews(context: ExtensionContext, server: PlanServer): Previews {
  const open = new Map<string, Preview>()

  function adopt(panel: WebviewPanel, source: Uri): Preview {
    const preview = openPreview(panel, source, context.extensionUri, server)
    open.set(source.toString(), preview)
    panel.onDidDispose(() => {
      if (open.get(source.toString()) === preview) open.delete(source.toString())
    })
    return preview
  }

  /** A new plan that is saved for the first time becomes another document with the same text; its page goes along. */
  function follow(saved: TextDocument): void {
    if (saved.languageId !== languageId || open.has(saved.uri.toString())) return
    const unsaved = workspace.textDocuments.find(
      (document) =>
        document.isUntitled &&
        open.has(document.uri.toString()) &&
        document.getText() === saved.getText(),
    )
    const preview = unsaved && open.get(unsaved.uri.toString())
    if (!preview) return
    open.delete(preview.source.toString())
    adopt(preview.release(), saved.uri)
  }

  context.subscriptions.push(
    workspace.onDidSaveTextDocument(follow),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, state: unknown) {
        const source = sourceIn(state)
        if (!source || open.has(source.toString())) return panel.dispose()
        panel.webview.options = panelOptions(context.extensionUri)
        await adopt(panel, source).refresh()
      },
    }),
  )

  return {
    async show(source, where) {
      const known = open.get(source.toString())
      if (known) return known.reveal(where.preserveFocus)
      const title = `Preview ${nameOf(source)}`
      const options = panelOptions(context.extensionUri)
      const panel = window.createWebviewPanel(viewType, title, where, options)
      await adopt(panel, source).refresh()
    },
    active: () => [...open.values()].find((preview) => preview.isActive()),
    planChecked: (source) => open.get(source.toString())?.planChecked(),
  }
}

/** The plan that a panel showed in its former life. */
function sourceIn(state: unknown): Uri | undefined {
  if (typeof state !== 'object' || state === null || !('source' in state)) return undefined
  try {
    return Uri.parse(String(state.source), true)
  } catch {
    return undefined
  }
}
