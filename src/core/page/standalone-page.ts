import { unreadLineOf } from '../analysis/unread-line.ts'
import { dateWords } from '../plan/date-words.ts'
import { languageOf, planNameOf, statusOf } from '../plan/header.ts'
import { type Html, html } from '../views/html.ts'
import { said } from '../views/own-words.ts'
import type { Subject } from '../views/view.ts'
import { pageBody, statusWords } from './page-body.ts'
import { pageStyles } from './page-styles.ts'
import { stylesHash } from './styles-hash.ts'

/**
 * A whole page as one HTML document that needs nothing else: no script, no other file, no address. Its policy allows
 * the one style sheet inside it, by its hash. Readers can print it; plan, status, brand and date run along.
 */
export function standalonePage(subject: Subject): string {
  const { plan } = subject.analysis
  const language = languageOf(plan)
  const name = planNameOf(plan) || 'A plan without a name'
  const running = html`data-plan="${name}" data-status="${statusWords(statusOf(plan))}" data-brand="${said(plan.brand?.fields.name)}" data-date="${subject.today && dateWords(subject.today, language)}"`
  const policy = `default-src 'none'; style-src '${stylesHash}'; base-uri 'none'; form-action 'none'`
  return html`<!doctype html>
<html lang="${language}" ${running}>
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}</title>
<style>${{ markup: pageStyles }}</style>
</head>
<body>
${pageBody({ ...subject, standsAlone: true }, unread(subject))}</body>
</html>
`.markup
}

/** A page of a plan with a line that cannot be read says so; what can be read is drawn all the same. */
function unread({ analysis }: Subject): Html | undefined {
  const broken = unreadLineOf(analysis)
  if (!broken) return undefined
  return html`<div class="banner">
<p><strong>Line ${broken.line + 1} cannot be read yet.</strong>${broken.message && html` ${broken.message}`}</p>
<p class="muted">The page shows the rest of the plan.</p>
</div>
`
}
