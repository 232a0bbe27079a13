import type { Html } from '../../src/core/views/html.ts'

/** What a reader reads of some markup, on one line. */
export function wordsIn(html: Html | undefined): string {
  return (html?.markup ?? '')
    .replace(/<title>[\s\S]*?<\/title>/g, '')
    .replace(/<\/?(?:a|bdi|code|em|span|strong|tspan)\b[^>]*>/g, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim()
}
