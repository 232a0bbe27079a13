import { SnippetString, Uri, window, workspace } from 'vscode'
import { fileNameFor } from '../core/index.ts'
import { languageId } from './language.ts'

/**
 * Opens a text as a new plan that is not saved. What stands in angle brackets becomes a stop: the first is selected, and
 * Tab leads to the next.
 *
 * @param name what people call the plan; the file that it will be saved in is called after it
 */
export async function openNewPlan(text: string, name: string): Promise<void> {
  const uri = await freeAddress(name)
  const opened = await (uri
    ? workspace.openTextDocument(uri)
    : workspace.openTextDocument({ language: languageId }))
  const editor = await window.showTextDocument(opened, { preview: false })
  await editor.insertSnippet(new SnippetString(withStops(text)))
}

/** A file beside the workspace's others that nobody has yet; undefined without a folder that can be written to. */
async function freeAddress(name: string): Promise<Uri | undefined> {
  const [folder] = workspace.workspaceFolders ?? []
  if (!folder || workspace.fs.isWritableFileSystem(folder.uri.scheme) === false) return undefined
  for (let count = 1; count < 100; count++) {
    const file = Uri.joinPath(folder.uri, fileNameFor(name, count))
    const unsaved = file.with({ scheme: 'untitled' })
    const isOpen = workspace.textDocuments.some(({ uri }) => uri.path === unsaved.path)
    if (!isOpen && !(await exists(file))) return unsaved
  }
  return undefined
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  )
}

function withStops(text: string): string {
  let stop = 0
  return text.replace(/[\\$}]/g, '\\$&').replace(/<\S[^<>\n]*>/g, (words) => {
    stop += 1
    return `\${${stop}:${words}}`
  })
}
