import { env, Uri, window, workspace } from 'vscode'
import { nameOf } from './file-name.ts'

/** Milliseconds for which the status bar says that a chart was copied. */
const shortly = 4000

/** Puts a chart on the clipboard. */
export async function copyChart(svg: string): Promise<void> {
  await env.clipboard.writeText(svg)
  sayCopied()
}

/** Tells that a chart is on the clipboard, without asking for attention. */
export function sayCopied(): void {
  window.setStatusBarMessage('The chart is on the clipboard.', shortly)
}

/**
 * Asks where to put the picture of a chart, and writes it there.
 *
 * @param source the plan that the chart shows
 * @param chart id of the view, and the picture in base64
 */
export async function saveChart(
  source: Uri,
  { view, png }: { readonly view: string; readonly png: string },
): Promise<void> {
  const plan = nameOf(source).replace(/\.commsplan\.ya?ml$/i, '')
  const folder = workspace.workspaceFolders?.[0]?.uri
  const near = source.scheme === 'untitled' ? folder : Uri.joinPath(source, '..')
  const file = await window.showSaveDialog({
    title: 'Save the Chart',
    filters: { Picture: ['png'] },
    ...(near && { defaultUri: Uri.joinPath(near, `${plan}-${view}.png`) }),
  })
  if (!file) return
  const bytes = Uint8Array.from(atob(png), (sign) => sign.charCodeAt(0))
  await workspace.fs.writeFile(file, bytes)
}
