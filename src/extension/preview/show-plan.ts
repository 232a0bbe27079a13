import {
  type Range,
  type TextEditor,
  TextEditorRevealType,
  type Uri,
  ViewColumn,
  window,
  workspace,
} from 'vscode'

/**
 * Shows the text of a plan, with the cursor at `range` if there is one: where it is open already, or else beside the
 * column of the page that asked.
 */
export async function showPlan(
  uri: Uri,
  pageColumn: ViewColumn | undefined,
  range?: Range,
): Promise<TextEditor> {
  const document = await workspace.openTextDocument(uri)
  const viewColumn = columnOf(uri) ?? besideOf(pageColumn)
  const editor = await window.showTextDocument(document, {
    viewColumn,
    ...(range && { selection: range.with({ end: range.start }) }),
  })
  if (range) editor.revealRange(range, TextEditorRevealType.InCenterIfOutsideViewport)
  return editor
}

function columnOf(uri: Uri): ViewColumn | undefined {
  const address = uri.toString()
  const visible = window.visibleTextEditors.find(
    (editor) => editor.document.uri.toString() === address && editor.viewColumn !== undefined,
  )
  if (visible) return visible.viewColumn
  return window.tabGroups.all.find((group) =>
    group.tabs.some(({ input }) => isTextOf(input, address)),
  )?.viewColumn
}

function isTextOf(input: unknown, address: string): boolean {
  if (typeof input !== 'object' || input === null || !('uri' in input)) return false
  return String(input.uri) === address
}

/** A page in the second column has its text in the first. */
function besideOf(column: ViewColumn | undefined): ViewColumn {
  return column === undefined || column === ViewColumn.One ? ViewColumn.Active : ViewColumn.One
}
