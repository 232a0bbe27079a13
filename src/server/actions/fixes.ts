import { type CodeAction, CodeActionKind } from 'vscode-languageserver'
import { chooseLibrary, editsFor, type Fix, type Problem } from '../../core/index.ts'
import { librariesNear } from '../files/libraries-near.ts'
import { diagnosticOf } from '../problems/diagnostics.ts'
import { workspaceEdit } from '../workspace-edit.ts'
import type { ActionProvider, ActionRequest } from './action-provider.ts'
import { touches } from './touches.ts'

/** Problems in the asked range that get fixes; selecting a whole file would otherwise work out hundreds of edits. */
const mostProblems = 50

/** The fixes of the problems under the cursor or in the selection. */
export const fixes: ActionProvider = {
  kinds: [CodeActionKind.QuickFix],

  async actions(request) {
    const { analysis, range } = request
    const here = analysis.problems.filter((problem) => touches(problem.range, range))
    const actions: CodeAction[] = []
    let mended = 0
    for (const problem of here) {
      const ways = await waysToMend(problem, request)
      if (ways.length === 0) continue
      actions.push(...actionsFor(problem, ways, request))
      if (++mended === mostProblems) break
    }
    return actions
  },
}

/** What the rule itself offers and, for a library that cannot be found, those that are there. */
async function waysToMend(
  problem: Problem,
  { analysis, session }: ActionRequest,
): Promise<readonly Fix[]> {
  if (problem.rule !== 'references/import-missing') return problem.fixes
  const libraries = await librariesNear(session, analysis.uri)
  return [...problem.fixes, ...chooseLibrary(analysis, problem, libraries)]
}

function* actionsFor(
  problem: Problem,
  ways: readonly Fix[],
  { analysis, version, session }: ActionRequest,
): Generator<CodeAction> {
  let isFirst = true
  for (const fix of ways) {
    const edits = editsFor(analysis.document, fix.changes)
    if (!edits || edits.length === 0) continue
    // With its version, so that a client refuses the edit when the text has moved on.
    const edit = workspaceEdit([{ uri: analysis.uri, version, edits }], session.client)
    if (!edit) continue
    yield {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(problem, analysis.uri, session.client.rulePages)],
      isPreferred: isFirst && (fix.sure === true || ways.length === 1),
      edit,
    }
    isFirst = false
  }
}
