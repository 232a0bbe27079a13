import { type Html, html } from '../html.ts'

/** A short statement under a small label: "Because", and the reason. Nothing is shown where there is nothing to say. */
export function fact(name: string | Html, words: Html | undefined, look = ''): Html | undefined {
  const classes = look === '' ? 'fact' : `fact ${look}`
  return words && html`<div class="${classes}"><p class="small muted">${name}</p>${words}</div>\n`
}

/** A place that the plan leaves empty: outlined, with words inside. */
export function gapWords(words: Html | string): Html {
  return html`<p class="gap-words">${words}</p>`
}
