import {
  TreeItemCollapsibleState as Opened,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  type Uri,
} from 'vscode'
import { countWords, type SummaryEntry, type SummaryPart } from '../../core/index.ts'

/** One line of the tree, with the lines below it. */
export interface PlanLine {
  readonly item: TreeItem
  readonly lines: readonly PlanLine[]
}

const icons = {
  complete: new ThemeIcon('pass', new ThemeColor('charts.green')),
  open: new ThemeIcon('circle-large-outline'),
  absent: new ThemeIcon('circle-large-outline'),
  unread: new ThemeIcon('warning', new ThemeColor('list.warningForeground')),
} as const

/** A heading above sections. */
export function groupItem(title: string, lines: readonly PlanLine[]): PlanLine {
  const item = new TreeItem(title, Opened.Expanded)
  item.id = title
  return { item, lines }
}

/** A section: how far it has come, and its problems. */
export function partItem(part: SummaryPart, uri: Uri): Pick<PlanLine, 'item'> {
  const { title, open, readiness, section, entries, problems } = part
  const item = itemAt(title, part.range, uri, entries.length > 0)
  const state = readiness === 'complete' ? 'complete' : open
  item.id = section
  item.iconPath = icons[readiness]
  item.description = [open, problemWords(problems)].filter(Boolean).join(', ')
  item.tooltip = `${title}: ${state}`
  item.accessibilityInformation = {
    label: [title, state, problemWords(problems)].filter(Boolean).join(', '),
  }
  return { item }
}

/** An entry of a section. */
export function entryItem(entry: SummaryEntry, id: string, uri: Uri): PlanLine {
  const { title, says, problems } = entry
  const item = itemAt(title, entry.range, uri, false)
  const words = [says, problemWords(problems)].filter(Boolean)
  item.id = id
  item.description = words.join(', ')
  item.accessibilityInformation = { label: [title, ...words].join(', ') }
  return { item, lines: [] }
}

function itemAt(
  title: string,
  { start }: SummaryPart['range'],
  uri: Uri,
  hasLines: boolean,
): TreeItem {
  const item = new TreeItem(title, hasLines ? Opened.Collapsed : Opened.None)
  const selection = new Range(start.line, start.character, start.line, start.character)
  item.command = { command: 'vscode.open', title: 'Go to Line', arguments: [uri, { selection }] }
  return item
}

function problemWords(problems: number): string {
  return problems === 0 ? '' : countWords(problems, 'problem')
}
