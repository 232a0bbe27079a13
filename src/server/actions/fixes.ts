import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import { type Analysis, editsFor, type Problem } from '../../core/index.ts'
import { diagnosticOf } from '../diagnostics.ts'
import type { Session } from '../session.ts'
import type { ActionProvider } from './action-provider.ts'

/** Problems in the asked range that get fixes; selecting a whole file would otherwise work out hundreds of edits. */
const mostProblems = 50

/** The fixes of the problems under the cursor or in the selection. */
export const fixes: ActionProvider = {
  kinds: [CodeActionKind.QuickFix],
  actions: ({ analysis, version, range, session }) =>
    analysis.problems
      .filter((problem) => problem.fixes.length > 0 && touches(problem.range, range))
      .slice(0, mostProblems)
      .flatMap((problem) => [...fixesFor(problem, analysis, version, session)]),
}

function* fixesFor(
  problem: Problem,
  analysis: Analysis,
  version: number,
  session: Session,
): Generator<CodeAction> {
  let isFirst = true
  for (const fix of problem.fixes) {
    const edits = editsFor(analysis.document, fix.changes)
    if (!edits || edits.length === 0) continue
    yield {
      title: fix.title,
      kind: CodeActionKind.QuickFix,
      diagnostics: [diagnosticOf(problem, analysis.uri, session.client.rulePages)],
      isPreferred: isFirst,
      edit: {
        // With its version, so that a client refuses the edit when the text has moved on.
        documentChanges: [{ textDocument: { uri: analysis.uri, version }, edits: [...edits] }],
      },
    }
    isFirst = false
  }
}

/** Ranges that only meet at their ends touch, too: a cursor right behind a word is on the word. */
function touches(a: Range, b: Range): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
}
