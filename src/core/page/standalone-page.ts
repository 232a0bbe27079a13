import { unreadLineOf } from '../analysis/unread-line.ts'
import { dateWords } from '../plan/date-words.ts'
import { languageOf, planNameOf, statusOf } from '../plan/header.ts'
import { statusWords } from '../plan/status-words.ts'
import { type Html, html } from '../views/html.ts'
import { said } from '../views/own-words.ts'
import type { Reader, Subject } from '../views/view.ts'
import { type PageOptions, pageBody } from './page-body.ts'
import { mustWait } from './readers.ts'
import { wholeDocument } from './whole-document.ts'

/**
 * A whole page as one HTML document that needs nothing else: no script, no other file, no address. Its policy allows
 * the one style sheet inside it, by its hash. Readers can print it; plan, status, brand and date run along.
 * `reader` says who it is for.
 */
export function standalonePage(
  subject: Subject,
  { reader = 'full' }: Pick<PageOptions, 'reader'> = {},
): string {
  const waits = mustWait(subject, reader)
  const { plan } = subject.analysis
  const language = languageOf(plan)
  const name = (!waits && planNameOf(plan)) || 'A plan without a name'
  const running = {
    plan: name,
    status: statusWords(statusOf(plan)),
    brand: waits ? undefined : said(plan.brand?.fields.name),
    date: subject.today && dateWords(subject.today, language),
  }
  const body = pageBody(
    { ...subject, standsAlone: true },
    { reader, banner: unread(subject, reader) },
  )
  return wholeDocument({ language, title: name, running }, body)
}

/** A page of a plan with a line that cannot be read says so; what can be read is drawn all the same. */
function unread({ analysis }: Subject, reader: Reader): Html | undefined {
  const broken = unreadLineOf(analysis)
  if (!broken) return undefined
  // What is said about a line may quote it.
  const isForClient = reader === 'client'
  return html`<div class="banner">
<p><strong>Line ${broken.line + 1} cannot be read yet.</strong>${!isForClient && broken.message && html` ${broken.message}`}</p>
${!isForClient && html`<p class="muted">The page shows the rest of the plan.</p>\n`}
</div>
`
}
