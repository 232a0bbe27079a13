import { type CodeAction, CodeActionKind, type Range } from 'vscode-languageserver'
import { type Analysis, editsFor, type Problem } from '../../core/index.ts'
import { quietingActions } from '../actions/quieting.ts'
import { answering } from '../answering.ts'
import { diagnosticOf } from '../diagnostics.ts'
import type { Feature, Session } from '../session.ts'

/** Problems in the asked range that get fixes; selecting a whole file would otherwise work out hundreds of edits. */
const mostProblems = 50

/** Offers the fixes of the problems under the cursor or in the selection. */
export const offerFixes: Feature = {
  capabilities: { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } },

  start(session) {
    session.connection.onCodeAction(
      answering(session, async ({ textDocument, range, context }) => {
        if (context.only && !context.only.some(coversQuickFixes)) return []
        const newest = await session.documents.newest(textDocument.uri)
        if (!newest) return null
        if (newest.outcome.kind !== 'analysed') return []
        const { analysis, libraries } = newest.outcome
        const { version } = newest
        const fixes = analysis.problems
          .filter((problem) => problem.fixes.length > 0 && touches(problem.range, range))
          .slice(0, mostProblems)
          .flatMap((problem) => [...fixesFor(problem, analysis, version, session)])
        const request = { analysis, libraries, version, range, session }
        return [...fixes, ...(await quietingActions(request))]
      }),
    )
  },
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

/** An asked-for kind covers all kinds below it: `quickfix` covers `quickfix.something`, the empty kind everything. */
function coversQuickFixes(kind: string): boolean {
  return kind === '' || kind === CodeActionKind.QuickFix
}

/** Ranges that only meet at their ends touch, too: a cursor right behind a word is on the word. */
function touches(a: Range, b: Range): boolean {
  return isBefore(a.start, b.end) && isBefore(b.start, a.end)
}

function isBefore(a: Range['start'], b: Range['start']): boolean {
  return a.line < b.line || (a.line === b.line && a.character <= b.character)
}
