import type { Locator } from 'playwright-core'
import { expect } from 'vitest'
import type { Vscode } from '../vscode.ts'

/** The text of the active editor. */
export async function editorText(code: Vscode): Promise<string> {
  return (await code.run((vscode) => vscode.window.activeTextEditor?.document.getText())) ?? ''
}

/** Writes words at the cursor, as a planner does; all at once, because a busy machine takes long for each key. */
export async function write(code: Vscode, words: string): Promise<void> {
  await code.page.keyboard.insertText(words)
}

/** Asks for suggestions at the cursor and takes one of them. */
export async function acceptSuggestion(code: Vscode, label: string): Promise<void> {
  const rows = code.page.locator('.suggest-widget.visible .monaco-list-row')
  const row = rows.filter({ has: code.page.getByText(label, { exact: true }) })
  // The list draws only the rows in sight; others are leafed to. It closes when it opened before the plan was checked,
  // and is drawn anew, under the mouse, when more suggestions come.
  await expect
    .poll(async () => {
      if ((await row.count()) > 0 && (await clicks(row.first()))) return 'taken'
      const isOpen = (await rows.count()) > 0
      const next = isOpen ? 'selectNextPageSuggestion' : 'editor.action.triggerSuggest'
      await code.run((vscode, command) => vscode.commands.executeCommand(command), next)
      return `no ${label}`
    })
    .toBe('taken')
}

/** Whether something could be clicked before it went or moved. */
async function clicks(target: Locator): Promise<boolean> {
  return target.click({ timeout: 2_000 }).then(
    () => true,
    () => false,
  )
}

/** Leads to the next place of a snippet at which something is to be written. */
export async function nextStop(code: Vscode): Promise<void> {
  await code.run(async (vscode) => {
    await vscode.commands.executeCommand('hideSuggestWidget')
    await vscode.commands.executeCommand('jumpToNextSnippetPlaceholder')
  })
}

/** Chooses a quick fix where some words stand, by its title. */
export async function quickFix(code: Vscode, words: string, title: string): Promise<void> {
  const choice = code.page.locator('.action-widget').getByText(title).first()
  // Asked before the plan is checked, the editor has nothing to offer yet.
  await expect
    .poll(async () => {
      await code.run(async (vscode, wanted) => {
        const editor = vscode.window.activeTextEditor as import('vscode').TextEditor
        const at = editor.document.positionAt(editor.document.getText().indexOf(wanted))
        editor.selection = new vscode.Selection(at, at)
        await vscode.commands.executeCommand('editor.action.quickFix')
      }, words)
      if (await clicks(choice)) return 'chosen'
      await code.page.keyboard.press('Escape')
      return `no ${title}`
    })
    .toBe('chosen')
}

/** The line that the cursor is in. */
export function lineAtCursor(code: Vscode): Promise<string> {
  return code.run((vscode) => {
    const editor = vscode.window.activeTextEditor
    return editor ? editor.document.lineAt(editor.selection.active).text : 'nothing'
  })
}
