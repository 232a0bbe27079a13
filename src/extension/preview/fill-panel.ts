import { Uri, type WebviewPanel } from 'vscode'
import { shell } from './shell.ts'

/** What panels may do: run the extension's own script, and load nothing but that. */
export function panelOptions(extensionUri: Uri) {
  return {
    enableScripts: true,
    enableFindWidget: true,
    localResourceRoots: [Uri.joinPath(extensionUri, 'dist')],
  }
}

/** Puts the document that waits for pages into a panel; `title` is for those who do not see the tab. */
export function fillPanel(panel: WebviewPanel, extensionUri: Uri, title: string): void {
  const { webview } = panel
  panel.iconPath = {
    light: Uri.joinPath(extensionUri, 'language', 'icons', 'plan-light.svg'),
    dark: Uri.joinPath(extensionUri, 'language', 'icons', 'plan-dark.svg'),
  }
  webview.options = panelOptions(extensionUri)
  webview.html = shell({
    nonce: nonce(),
    script: webview.asWebviewUri(Uri.joinPath(extensionUri, 'dist', 'preview.js')).toString(),
    title,
  })
}

/** A word that cannot be guessed. */
function nonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
