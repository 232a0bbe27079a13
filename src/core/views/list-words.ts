import { type Html, html, join } from './html.ts'

/** A list in words: "press", "press and service", "press, service and email"; `last` may be "or". */
export function listWords(words: readonly string[], last = 'and'): string {
  if (words.length < 2) return words.join('')
  return `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`
}

/** As `listWords`, for pieces of markup. */
export function listHtml(pieces: readonly Html[], last = 'and'): Html {
  if (pieces.length < 2) return join(pieces)
  const most = pieces.slice(0, -1).map((piece, at) => (at === 0 ? piece : html`, ${piece}`))
  return html`${most} ${last} ${pieces.slice(-1)}`
}

/** As `listHtml`, but after `most` pieces it only says how many more there are. */
export function shortListHtml(pieces: readonly Html[], most = 4, last = 'and'): Html {
  if (pieces.length <= most + 1) return listHtml(pieces, last)
  return listHtml([...pieces.slice(0, most), html`${pieces.length - most} more`], last)
}
