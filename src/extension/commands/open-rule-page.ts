import { commands, Uri } from 'vscode'
import type { Command } from './command.ts'

const id = 'commsplan.openRulePage'

/** Opens the page of one rule, which lies in the extension: what it looks for, why, and examples. */
export const openRulePage: Command = {
  id,
  async run({ extensionUri }, rule) {
    if (!isRuleId(rule)) return
    const page = Uri.joinPath(extensionUri, 'docs', 'rules', `${rule}.md`)
    try {
      await commands.executeCommand('markdown.showPreviewToSide', page)
    } catch {
      // The built-in reader for such pages can be switched off; its text is still readable.
      await commands.executeCommand('vscode.open', page)
    }
  },
}

/** A link that opens the page of a rule; undefined for what is no rule's id. */
export function ruleLink(rule: string): Uri | undefined {
  if (!isRuleId(rule)) return undefined
  return Uri.parse(`command:${id}?${encodeURIComponent(JSON.stringify([rule]))}`)
}

function isRuleId(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z-]{1,60}\/[a-z-]{1,60}$/.test(value)
}
