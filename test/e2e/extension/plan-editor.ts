import { expect } from 'vitest'
import type { Vscode } from '../vscode.ts'

/** A problem as VS Code has it: places counted from 1, as the command line counts them. */
export interface ShownProblem {
  readonly rule: string
  readonly severity: string
  readonly message: string
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** Opens a file of the workspace in the first column, with the cursor in it. */
export async function openFile(code: Vscode, name: string): Promise<void> {
  await code.run(async (vscode, file) => {
    const [uri] = await vscode.workspace.findFiles(`**/${file}`)
    if (!uri) throw new Error(`There is no ${file}`)
    await vscode.window.showTextDocument(uri, { viewColumn: vscode.ViewColumn.One })
  }, name)
}

/** The language that VS Code takes the active editor's text for. */
export function activeLanguage(code: Vscode): Promise<string | undefined> {
  return code.run((vscode) => vscode.window.activeTextEditor?.document.languageId)
}

/** Every problem of an open file, once there are `count` of them. */
export async function problemsOf(code: Vscode, name: string, count: number) {
  let shown: ShownProblem[] = []
  await expect
    .poll(async () => {
      shown = await problemsNow(code, name)
      return shown.length
    })
    .toBe(count)
  return shown
}

/** Every problem of an open file. */
export function problemsNow(code: Vscode, name: string): Promise<ShownProblem[]> {
  return code.run((vscode, file) => {
    const severities = ['error', 'warning', 'information', 'hint']
    return vscode.languages
      .getDiagnostics()
      .filter(([uri]) => uri.path.endsWith(`/${file}`) || uri.path === file)
      .flatMap(([, diagnostics]) =>
        diagnostics.map(({ code: rule, message, range: { start, end }, severity }) => ({
          rule: String(typeof rule === 'object' ? rule.value : rule),
          severity: severities[severity] ?? '',
          message,
          line: start.line + 1,
          column: start.character + 1,
          endLine: end.line + 1,
          endColumn: end.character + 1,
        })),
      )
  }, name)
}

/** Replaces a text in the active editor by another, as typing does: nothing is saved. */
export async function replaceInEditor(code: Vscode, text: string, by: string): Promise<void> {
  await code.run(
    async (vscode, wanted, replacement) => {
      const editor = vscode.window.visibleTextEditors[0]
      if (!editor) throw new Error('No editor is open')
      const { document } = editor
      const at = document.getText().indexOf(wanted)
      if (at < 0) throw new Error(`“${wanted}” is not in the text`)
      const range = new vscode.Range(
        document.positionAt(at),
        document.positionAt(at + wanted.length),
      )
      await editor.edit((edit) => edit.replace(range, replacement))
    },
    text,
    by,
  )
}

/** File and line (counted from 1) of the cursor in the active editor. */
export function cursor(code: Vscode): Promise<string> {
  return code.run((vscode) => {
    const editor = vscode.window.activeTextEditor
    if (!editor) return 'nowhere'
    const name = editor.document.uri.path.split('/').at(-1)
    return `${name}:${editor.selection.active.line + 1}`
  })
}
