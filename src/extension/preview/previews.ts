import {
  type ExtensionContext,
  type TextDocument,
  Uri,
  type ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode'
import { isPlanAtWork, isWorkedOn } from '../is-worked-on.ts'
import { panelOptions } from './fill-panel.ts'
import { panelStateIn } from './panel-state.ts'
import type { PlanServer } from './plan-server.ts'
import { openPreview, type Preview, type PreviewStart, titleOf } from './preview.ts'
import { previewSettings } from './settings.ts'

/** The kind of panel, as in package.json. */
const viewType = 'commsplan.preview'

/** The kind of editor, as in package.json. */
const editorType = 'commsplan.page'

/** The pages that are open: one that follows the active plan, any number that stay with theirs, and editors. */
export interface Previews {
  /** Shows the page of a plan, in the preview that follows or in one that stays. */
  readonly show: (source: Uri, where: Where) => Promise<void>
  /** The page in front, if one is. */
  readonly active: () => Preview | undefined
  /** A plan has been checked: its pages may have to be drawn again. */
  readonly planChecked: (source: Uri) => void
}

/** Where a new page opens. */
export interface Where {
  readonly viewColumn: ViewColumn
  readonly preserveFocus: boolean
  /** It stays with its plan. */
  readonly isLocked?: boolean
}

/** Opens pages, finds them again, and brings back those that were open when the window was closed. */
export function openPreviews(context: ExtensionContext, server: PlanServer): Previews {
  const { extensionUri } = context
  const panels = new Set<Preview>()
  const editors = new Set<Preview>()
  const all = (): Preview[] => [...panels, ...editors]

  function adopt(panel: WebviewPanel, start: PreviewStart): Preview {
    const preview = openPreview(panel, start, extensionUri, server)
    const kind = start.isEditor ? editors : panels
    kind.add(preview)
    panel.onDidDispose(() => kind.delete(preview))
    return preview
  }

  /** Previews that do not stay with their plan show the one that is worked on. */
  async function follow(document: TextDocument | undefined): Promise<void> {
    if (!document || !isPlanAtWork(document)) return
    for (const preview of panels) if (!preview.isLocked) await preview.turnTo(document.uri)
  }

  /** A new plan that is saved for the first time becomes another document with the same text; its pages go along. */
  async function goAlong(saved: TextDocument): Promise<void> {
    if (!isPlanAtWork(saved)) return
    const unsaved = workspace.textDocuments.find(
      (document) => document.isUntitled && document.getText() === saved.getText(),
    )
    if (!unsaved) return
    for (const preview of panels) {
      if (isOf(preview, unsaved.uri)) await preview.turnTo(saved.uri)
    }
  }

  function planChecked(source: Uri): void {
    for (const preview of all()) if (isOf(preview, source)) preview.planChecked()
  }

  context.subscriptions.push(
    workspace.onDidSaveTextDocument(goAlong),
    workspace.onDidChangeTextDocument(({ document }) => {
      // The server does not follow old versions, and so does not say when they have changed.
      if (!isWorkedOn(document)) planChecked(document.uri)
    }),
    window.onDidChangeActiveTextEditor((editor) => follow(editor?.document)),
    window.registerWebviewPanelSerializer(viewType, {
      async deserializeWebviewPanel(panel, kept: unknown) {
        const state = panelStateIn(kept)
        const source = addressIn(state.source)
        if (!source) return panel.dispose()
        await adopt(panel, { ...state, source }).refresh()
      },
    }),
    window.registerCustomEditorProvider(
      editorType,
      {
        async resolveCustomTextEditor({ uri }, panel) {
          const { isLight } = previewSettings(uri)
          await adopt(panel, { source: uri, isLocked: true, isLight, isEditor: true }).refresh()
        },
      },
      { webviewOptions: { enableFindWidget: true }, supportsMultipleEditorsPerDocument: true },
    ),
  )

  return {
    async show(source, where) {
      const { isLocked = false } = where
      const known = [...panels].find((preview) =>
        isLocked ? preview.isLocked && isOf(preview, source) : !preview.isLocked,
      )
      if (known) {
        known.reveal(where.preserveFocus)
        return known.turnTo(source)
      }
      const start = { source, isLocked, isLight: previewSettings(source).isLight }
      const options = panelOptions(extensionUri)
      const panel = window.createWebviewPanel(viewType, titleOf(start), where, options)
      await adopt(panel, start).refresh()
    },
    active: () => all().find((preview) => preview.isActive()),
    planChecked,
  }
}

function isOf(preview: Preview, source: Uri): boolean {
  return preview.source.toString() === source.toString()
}

function addressIn(text: string): Uri | undefined {
  try {
    return Uri.parse(text, true)
  } catch {
    return undefined
  }
}
