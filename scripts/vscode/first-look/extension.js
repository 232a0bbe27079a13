/**
 * Only for `npm start`: an empty window shows a newcomer nothing, so this opens the example that is
 * meant to be read first, with its page beside it. After a reload the window is not empty.
 */
const vscode = require('vscode')

const plan = 'first-plan.commsplan.yaml'

exports.activate = async () => {
  const folder = vscode.workspace.workspaceFolders?.[0]
  const isEmpty = vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0)
  if (!folder || !isEmpty) return

  await vscode.window.showTextDocument(vscode.Uri.joinPath(folder.uri, plan), { preview: false })
  await vscode.commands.executeCommand('commsplan.showPreviewToSide')
}
