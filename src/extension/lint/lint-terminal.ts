import { CancellationTokenSource, EventEmitter, type Pseudoterminal, Uri } from 'vscode'
import { problemLine, type Severity } from '../../core/index.ts'
import type { LintedFile } from '../../server/protocol.ts'
import type { PlanServer } from '../preview/plan-server.ts'
import { lintWords } from './lint-words.ts'

/** What a task checks, and when it has failed. */
export interface LintWish {
  readonly folder: Uri
  /** The quietest problem with which the task fails. */
  readonly failOn: Severity
}

/** From the loudest to the quietest. */
export const loudness: readonly Severity[] = ['error', 'warning', 'information', 'hint']

/**
 * The terminal of a task: one line a problem, as `commsplan lint --format compact` prints them, and one sentence at the
 * end.
 */
export function lintTerminal(server: PlanServer, { folder, failOn }: LintWish): Pseudoterminal {
  const wrote = new EventEmitter<string>()
  const ended = new EventEmitter<number>()
  const cancel = new CancellationTokenSource()
  const say = (line: string) => wrote.fire(`${line}\r\n`)

  async function run(): Promise<ExitCode> {
    const result = await server.lintAll({ folder: folder.toString() }, cancel.token)
    if (!result) return 2
    for (const file of result.files) {
      for (const problem of file.problems) say(problemLine(pathFrom(folder, file), problem))
    }
    say(lintWords(result))
    const isLoud = (severity: Severity) => loudness.indexOf(severity) <= loudness.indexOf(failOn)
    const hasFailed = result.files.some(({ problems }) =>
      problems.some(({ severity }) => isLoud(severity)),
    )
    return result.unread.length > 0 ? 2 : hasFailed ? 1 : 0
  }

  function mistake(error: unknown): ExitCode {
    say(`The plans could not be checked: ${error instanceof Error ? error.message : error}`)
    return 2
  }

  return {
    onDidWrite: wrote.event,
    onDidClose: ended.event,
    async open() {
      const [code] = await Promise.all([run().catch(mistake), isUp()])
      ended.fire(code)
    },
    close: () => cancel.cancel(),
  }
}

/** What a task ends with: 0 all is well, 1 there are problems, 2 it could not do its work. */
type ExitCode = 0 | 1 | 2

/** VS Code takes what ends with a number other than 0 in its first half second for something that did not start. */
function isUp(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 600))
}

function pathFrom(folder: Uri, { uri }: LintedFile): string {
  const { path } = Uri.parse(uri)
  const start = folder.path.replace(/\/?$/, '/')
  return path.startsWith(start) ? path.slice(start.length) : path
}
