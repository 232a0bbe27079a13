import { WorkDoneProgress } from 'vscode-languageserver'
import { type Analysis, isLibraryFile } from '../../core/index.ts'
import { addressKey } from '../address.ts'
import { answering } from '../answering.ts'
import type { CheckWatcher } from '../check-all.ts'
import {
  type LintAllParams,
  type LintAllResult,
  type LintedFile,
  lintAllRequest,
} from '../protocol.ts'
import type { Feature, Session } from '../session.ts'

/** Checks everything in the open folders when asked to, and keeps the problems of files that are not open in step. */
export const lintAll: Feature = {
  capabilities: {},

  start(session) {
    const { checkAll, connection, documents, unopened } = session
    connection.onRequest<LintAllResult | null, void>(
      lintAllRequest,
      answering<LintAllParams, LintAllResult>(session, async (params, token) => {
        const { folder, publishes, workDoneToken } = params
        const watcher = {
          isCancelled: () => token.isCancellationRequested,
          checked: progressOf(session, workDoneToken),
        }
        const all = await (publishes ? unopened.show(watcher) : checkAll(watcher))
        if (!all) return null
        if (publishes) session.board.askedForAll()
        return { files: all.filter(({ uri }) => isIn(folder, uri)).map(lintedFile) }
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

function isIn(folder: string | undefined, uri: string): boolean {
  return typeof folder !== 'string' || addressKey(uri).startsWith(`${addressKey(folder)}/`)
}

function lintedFile({ uri, problems }: Analysis): LintedFile {
  return {
    uri,
    kind: isLibraryFile(uri) ? 'library' : 'plan',
    problems: problems.map(({ rule, severity, message, range }) => {
      return { rule, severity, message, range }
    }),
  }
}
