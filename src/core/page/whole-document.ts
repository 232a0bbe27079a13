import { type Html, html } from '../views/html.ts'
import { pageStyles } from './page-styles.ts'
import { stylesHash } from './styles-hash.ts'

/** What stands around a body. */
export interface DocumentHead {
  /** BCP 47. */
  readonly language: string
  readonly title: string
  /** What runs along on paper; what is undefined stays empty. */
  readonly running: {
    readonly plan: string
    readonly status?: string | undefined
    readonly brand?: string | undefined
    readonly date?: string | undefined
  }
}

/**
 * A whole HTML document that needs nothing else: no script, no other file, no address. Its policy allows the one style
 * sheet inside it, by its hash.
 */
export function wholeDocument({ language, title, running }: DocumentHead, body: Html): string {
  const { plan, status, brand, date } = running
  const policy = `default-src 'none'; style-src '${stylesHash}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${language}" data-plan="${plan}" data-status="${status}" data-brand="${brand}" data-date="${date}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${{ markup: pageStyles }}</style>
</head>
<body>
${body}</body>
</html>
`.markup
}
