import {
  type Diagnostic,
  languages,
  type Position,
  type QuickPickItem,
  QuickPickItemKind,
  type TextEditor,
  window,
} from 'vscode'
import type { ListedRule } from '../../server/protocol.ts'
import { languageId } from '../language.ts'
import type { Command } from './command.ts'
import { openRulePage } from './open-rule-page.ts'

/** Lists all rules, those with problems in the plan in front first, and opens the page of the chosen one. */
export const explainRule: Command = {
  id: 'commsplan.explainRule',
  async run(workbench) {
    const listed = await workbench.server.rules()
    if (!listed) return
    const rule = await chooseRule(listed.rules, rulesSpeaking(window.activeTextEditor))
    if (rule !== undefined) await openRulePage.run(workbench, rule)
  },
}

interface RuleItem extends QuickPickItem {
  readonly rule?: string
}

/** Ids of the rules with problems in the plan in front: first those nearest to the cursor. */
interface Speaking {
  readonly rules: readonly string[]
  /** The rule of a problem that the cursor is in. */
  readonly atCursor: string | undefined
}

function rulesSpeaking(editor: TextEditor | undefined): Speaking {
  if (editor?.document.languageId !== languageId) return { rules: [], atCursor: undefined }
  const { active } = editor.selection
  const problems = languages
    .getDiagnostics(editor.document.uri)
    .filter(({ source }) => source === languageId)
    .toSorted((a, b) => linesTo(a, active) - linesTo(b, active))
  const here = problems.filter(({ range }) => range.contains(active))
  const onLine = problems.filter(({ range: { start } }) => start.line === active.line)
  return {
    rules: [...new Set(problems.map(ruleOf))],
    atCursor: [...here, ...onLine].map(ruleOf)[0],
  }
}

function linesTo({ range: { start, end } }: Diagnostic, { line }: Position): number {
  return Math.max(start.line - line, line - end.line, 0)
}

function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code)
}

async function chooseRule(
  all: readonly ListedRule[],
  { rules, atCursor }: Speaking,
): Promise<string | undefined> {
  const byId = new Map(all.map((rule) => [rule.id, rule]))
  const speaking = rules.flatMap((id) => byId.get(id) ?? [])
  const silent = all.filter(({ id }) => !rules.includes(id))
  const items: RuleItem[] = [
    ...(speaking.length > 0 ? [heading('In this plan'), ...speaking.map(itemOf)] : []),
    ...(speaking.length > 0 ? [heading('All other rules')] : []),
    ...silent.map(itemOf),
  ]
  return choose(items, atCursor)
}

/** `showQuickPick` cannot begin at an item, so the list is made by hand. */
function choose(
  items: readonly RuleItem[],
  preselected: string | undefined,
): Promise<string | undefined> {
  const list = window.createQuickPick<RuleItem>()
  list.items = items
  list.placeholder = 'Which rule would you like to read about?'
  list.matchOnDescription = true
  const first = items.find(({ rule }) => rule !== undefined && rule === preselected)
  if (first) list.activeItems = [first]
  return new Promise((resolve) => {
    list.onDidAccept(() => {
      resolve(list.selectedItems[0]?.rule)
      list.hide()
    })
    list.onDidHide(() => {
      resolve(undefined)
      list.dispose()
    })
    list.show()
  })
}

function itemOf({ id, title, kind }: ListedRule): RuleItem {
  return { label: title, description: `${id} · ${kind}`, rule: id }
}

function heading(label: string): RuleItem {
  return { label, kind: QuickPickItemKind.Separator }
}
