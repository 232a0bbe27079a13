import { commands, Disposable, EventEmitter, type TreeDataProvider, window } from 'vscode'
import type { Summaries } from '../summaries.ts'
import { entryItem, groupItem, type PlanLine, partItem } from './plan-items.ts'

/** The view's id, as in package.json. */
const viewId = 'commsplan.plan'

/** Set while a plan or library is in front; the view shows itself then. */
const isShown = 'commsplan.planIsActive'

/** Shows the parts of the plan in front as a tree: the three moves, then what they stand on. */
export function showPlanTree(summaries: Summaries): Disposable {
  const changed = new EventEmitter<void>()
  const lines: TreeDataProvider<PlanLine> = {
    onDidChangeTreeData: changed.event,
    getTreeItem: (line) => line.item,
    getChildren: (line) => [...(line ? line.lines : topLines(summaries))],
  }
  const view = window.createTreeView(viewId, { treeDataProvider: lines, showCollapseAll: true })
  const draw = () => {
    const current = summaries.current()
    void commands.executeCommand('setContext', isShown, current !== undefined)
    view.description = current?.summary.name ?? ''
    changed.fire()
  }
  draw()
  return Disposable.from(view, changed, summaries.onDidChange(draw))
}

function topLines(summaries: Summaries): readonly PlanLine[] {
  const current = summaries.current()
  if (!current) return []
  const { uri, summary } = current
  const lines = summary.parts.map((part) => ({
    ...partItem(part, uri),
    isMove: part.move !== undefined,
    lines: part.entries.map((entry, at) => entryItem(entry, `${part.section} ${at}`, uri)),
  }))
  if (summary.kind === 'library') return lines
  return [
    groupItem(
      'The three moves',
      lines.filter(({ isMove }) => isMove),
    ),
    groupItem(
      'What they stand on',
      lines.filter(({ isMove }) => !isMove),
    ),
  ]
}
