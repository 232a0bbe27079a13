import { type Diagnostic, type Hover, MarkdownString } from 'vscode'
import { openRulePage, ruleLink } from './commands/open-rule-page.ts'

// The server links to a rule's page as a file, for any editor; here it opens as a page to read.

/** A problem whose link opens the page of its rule. */
export function withRuleLink(diagnostic: Diagnostic): Diagnostic {
  const { code } = diagnostic
  if (typeof code === 'object') {
    const target = ruleLink(String(code.value))
    if (target) diagnostic.code = { value: code.value, target }
  }
  return diagnostic
}

/** A hover whose links open the pages of rules. Nothing else in it can run a command. */
export function withRuleLinks(hover: Hover): Hover {
  for (const content of hover.contents) {
    if (!(content instanceof MarkdownString)) continue
    const value = withCommands(content.value)
    if (value === content.value) continue
    content.value = value
    content.isTrusted = { enabledCommands: [openRulePage.id] }
  }
  return hover
}

function withCommands(markdown: string): string {
  return markdown.replace(/\]\([^()\s]*\/docs\/rules\/([a-z-]+\/[a-z-]+)\.md\)/g, (link, rule) => {
    const target = ruleLink(rule)
    return target ? `](${target})` : link
  })
}
