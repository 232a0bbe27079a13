import type { ChangeKind, ChangeThat } from '../change-kind.ts'
import { spanInText } from '../plan-text.ts'

/** Replaces the text in a span of one segment, letter by letter. The section around it may then read differently. */
export const replaceKind: ChangeKind<ChangeThat<'replace'>> = {
  steps({ document, text }, change) {
    const span = spanInText(document, change.segment, change.span)
    if (!span) return undefined
    const isThere = text.slice(span.start, span.end) === change.text
    return isThere ? [] : [{ do: 'text', span, text: change.text }]
  },
  wishes({ document }, change) {
    const span = spanInText(document, change.segment, change.span)
    return span ? [{ want: 'anything', span }] : []
  },
}
