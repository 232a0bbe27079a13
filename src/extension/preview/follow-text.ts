import { Disposable, type Range, TextEditorRevealType, type Uri, window } from 'vscode'
import type { Position } from '../../core/index.ts'
import type { PartResult } from '../../server/protocol.ts'
import type { ShowPart } from './messages.ts'
import { previewSettings } from './settings.ts'
import { takingTurns } from './taking-turns.ts'

/** How a preview and the editors that show the text of its plan move together. */
export interface FollowedText extends Disposable {
  /** The reader has scrolled the page to what stands in this range: the text comes along where that is wanted. */
  readonly pageScrolled: (range: Range) => void
  /** Says again where the cursor is, for a page that has just been loaded. */
  readonly showCursor: () => void
}

/** What following needs. */
export interface TextFollower {
  readonly source: () => Uri
  readonly part: (position: Position) => Promise<PartResult | null>
  readonly tell: (message: ShowPart) => unknown
}

/** Milliseconds in which the text does not lead, after the page has moved it. */
const pageLeads = 1500

/** Lines at the top of an editor that may hide the one that it was moved to: names that stay in sight. */
const hiddenLines = 6

/** Milliseconds after a step of the cursor in which the scrolling that it causes is not looked at. */
const cursorLeads = 200

/** Where the text stands, and whether it is the cursor that says so. */
interface Wanted {
  readonly position: Position
  readonly isCursor: boolean
}

/** Tells a preview which part of its plan the cursor is in, and which the text is scrolled to. */
export function followText({ source, part, tell }: TextFollower): FollowedText {
  let wanted: Wanted | undefined
  let pageMoved = 0
  let movedTo = -1
  let cursorMoved = 0

  const follow = takingTurns(async () => {
    if (!wanted) return
    const { position, isCursor } = wanted
    wanted = undefined
    const { markEditorSelection, scrollWithEditor } = previewSettings(source())
    if (!scrollWithEditor && !markEditorSelection) return
    const found = await part(position).catch(() => null)
    if (!found) return
    const scrolls = scrollWithEditor && Date.now() - pageMoved > pageLeads
    await tell({
      type: 'showPart',
      path: found.path,
      marks: isCursor && markEditorSelection,
      scrolls,
    })
  })

  function lead({ line, character }: Position, isCursor: boolean): void {
    // As plain numbers: VS Code's own positions do not survive the way to a web worker.
    wanted = { position: { line, character }, isCursor }
    follow()
  }

  const isOurs = (uri: Uri): boolean => uri.toString() === source().toString()
  const listening = Disposable.from(
    window.onDidChangeTextEditorSelection(({ textEditor, selections: [selection] }) => {
      if (!selection || !isOurs(textEditor.document.uri)) return
      cursorMoved = Date.now()
      lead(selection.active, true)
    }),
    window.onDidChangeTextEditorVisibleRanges(({ textEditor, visibleRanges: [visible] }) => {
      if (!visible || !isOurs(textEditor.document.uri)) return
      // However late the editor tells it: it stands where the page has put it.
      if (movedTo >= visible.start.line - 1 && movedTo <= visible.start.line + hiddenLines) return
      movedTo = -1
      if (Date.now() - cursorMoved > cursorLeads) lead(visible.start, false)
    }),
  )

  return {
    pageScrolled(range) {
      if (!previewSettings(source()).scrollEditor) return
      for (const editor of window.visibleTextEditors) {
        if (!isOurs(editor.document.uri)) continue
        pageMoved = Date.now()
        movedTo = range.start.line
        editor.revealRange(range, TextEditorRevealType.AtTop)
      }
    },
    showCursor() {
      const editor = window.visibleTextEditors.find(({ document }) => isOurs(document.uri))
      if (editor) lead(editor.selection.active, true)
    },
    dispose: () => listening.dispose(),
  }
}
