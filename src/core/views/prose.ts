import MarkdownIt, { type MarkdownIt as Markdown } from 'markdown-it'
import type { Text } from '../schema/model.generated.ts'
import type { Html } from './html.ts'

let renderer: Markdown | undefined

/**
 * A longer text of the plan as paragraphs, lists and emphasis (Markdown). Markup in it is shown as text, pictures are
 * left as their words, and only links to the web and to mail addresses are links.
 */
export function prose(text: Text | undefined): Html | undefined {
  const words = text === undefined ? '' : String(text).trim()
  if (words === '') return undefined
  renderer ??= rendererOfPlans()
  // The one place where markup comes from elsewhere: markdown-it escapes everything that it does not make itself.
  return { markup: renderer.render(words) }
}

function rendererOfPlans(): Markdown {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false })
  markdown.validateLink = (address) => /^(https?:|mailto:)/i.test(address.trim())
  const { rules } = markdown.renderer
  rules.link_open = (tokens, index, options, _environment, self) => {
    tokens[index]?.attrSet('rel', 'noopener noreferrer')
    return self.renderToken(tokens, index, options)
  }
  rules.image = (tokens, index) => markdown.utils.escapeHtml(tokens[index]?.content ?? '')
  // A heading inside a text must not stand among the page's own.
  rules.heading_open = () => '<p class="heading" dir="auto">'
  rules.heading_close = () => '</p>\n'
  for (const block of ['paragraph_open', 'list_item_open', 'blockquote_open']) {
    rules[block] = (tokens, index, options, _environment, self) => {
      tokens[index]?.attrSet('dir', 'auto')
      return self.renderToken(tokens, index, options)
    }
  }
  return markdown
}
