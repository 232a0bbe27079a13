import { WorkDoneProgress } from 'vscode-languageserver'
import { type Analysis, isLibraryFile, isSettingsFile } from '../../core/index.ts'
import { answering } from '../answering.ts'
import { liesIn } from '../files/address.ts'
import {
  type LintAllParams,
  type LintAllResult,
  type LintedFile,
  lintAllRequest,
} from '../protocol.ts'
import type { Feature, Session } from '../session.ts'
import type { CheckWatcher } from '../workspace/check-all.ts'

/** Checks everything in the open folders when asked to, and keeps the problems of files that are not open in step. */
export const lintAll: Feature = {
  capabilities: {},

  start(session) {
    const { board, connection, documents, unopened } = session
    connection.onRequest<LintAllResult | null, void>(
      lintAllRequest,
      answering<LintAllParams, LintAllResult>(session, async (params, token) => {
        const { workDoneToken } = params
        const folder = typeof params.folder === 'string' ? params.folder : undefined
        const all = await unopened.show(folder, {
          isCancelled: () => token.isCancellationRequested,
          checked: progressOf(session, workDoneToken),
        })
        if (!all) return null
        board.askedForAll()
        return {
          files: all.analyses.filter(({ uri }) => liesIn(folder, uri)).map(lintedFile),
          unread: all.unread.filter((uri) => liesIn(folder, uri)),
        }
      }),
    )
    documents.onClosed(unopened.lookAgain)
  },
}

function progressOf(
  { connection }: Session,
  token: string | number | undefined,
): CheckWatcher['checked'] {
  if (typeof token !== 'string' && typeof token !== 'number') return () => {}
  let told = 0
  return (done, all) => {
    const percentage = Math.floor((100 * done) / all)
    if (percentage === told) return
    told = percentage
    const report = { kind: 'report', percentage, message: `${done} of ${all}` } as const
    void connection.sendProgress(WorkDoneProgress.type, token, report)
  }
}

function lintedFile({ uri, problems }: Analysis): LintedFile {
  return {
    uri,
    kind: isSettingsFile(uri) ? 'settings' : isLibraryFile(uri) ? 'library' : 'plan',
    problems: problems.map(({ rule, severity, message, range }) => {
      return { rule, severity, message, range }
    }),
  }
}
