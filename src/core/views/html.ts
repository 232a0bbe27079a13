/** Markup that is safe to put into a page: made by `html`, which escapes everything that is put into it. */
export interface Html {
  readonly markup: string
}

/** What may stand in a template: text is escaped, markup and lists of markup are not, nothing is left out. */
export type HtmlPart = string | number | Html | readonly Html[] | undefined | false

/**
 * Makes markup from a template. Texts and numbers are escaped for elements and for attributes in double quotes; an
 * attribute must never be written without quotes.
 */
export function html(strings: TemplateStringsArray, ...parts: readonly HtmlPart[]): Html {
  let markup = strings[0] ?? ''
  for (let index = 0; index < parts.length; index++) {
    markup += markupOf(parts[index])
    markup += strings[index + 1] ?? ''
  }
  return { markup }
}

/** Joins pieces of markup. */
export function join(pieces: Iterable<Html>): Html {
  // One text takes far less memory than a chain of thousands, which would be made into one in the end.
  const texts: string[] = []
  for (const { markup } of pieces) texts.push(markup)
  return { markup: texts.join('') }
}

/** Escapes a text for elements and for attributes in double or single quotes. */
export function escapeHtml(text: string): string {
  // Most texts need nothing, and all of a page goes through here.
  return special.test(text) ? text.replace(specials, (sign) => escapes[sign] ?? sign) : text
}

const special = /[&<>"']/
const specials = /[&<>"']/g

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

function markupOf(part: HtmlPart): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeHtml(part)
  if (typeof part === 'number') return String(part)
  if ('markup' in part) return part.markup
  return join(part).markup
}
