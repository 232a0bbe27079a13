import { escapeHtml } from '../../core/index.ts'
import { panelStyles } from './panel-styles.ts'

/** What the panel's document is made of. */
export interface ShellParts {
  /** Fresh for every document: only styles and scripts that carry it are let through. */
  readonly nonce: string
  /** Address of the panel's script, as the webview reaches it. */
  readonly script: string
  readonly title: string
}

/**
 * The document that the panel shows for as long as it lives; pages are put into it. Nothing is loaded from anywhere but
 * the extension's one script: no images except drawn ones, no fonts, no frames, no forms.
 */
export function shell({ nonce, script, title }: ShellParts): string {
  const policy = [
    `default-src 'none'`,
    `style-src 'nonce-${nonce}'`,
    `script-src 'nonce-${nonce}'`,
    'img-src data:',
    `base-uri 'none'`,
    `form-action 'none'`,
  ].join('; ')
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style nonce="${nonce}" id="styles"></style>
<style nonce="${nonce}">${panelStyles}</style>
</head>
<body>
<div id="page"><p class="being-drawn" role="status">The page is being drawn.</p></div>
<script nonce="${nonce}" src="${escapeHtml(script)}"></script>
</body>
</html>`
}
