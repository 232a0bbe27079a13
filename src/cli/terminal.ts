import { printable } from '../core/index.ts'
import { today } from '../server/today.ts'

/** The place a command runs in, and its voice. Commands touch nothing else of the process. */
export interface Terminal {
  /** Absolute path. Paths are read from here and shown relative to it. */
  readonly workingFolder: string
  /** Absolute path of the folder that a CI server has checked out, by the variable in which it says so. */
  readonly projectFolder: string | undefined
  /** The date of today where the command runs, as an ISO date. */
  readonly today: () => string
  /** Everything that arrives on standard input. */
  readonly input: () => Promise<Uint8Array>
  /** Resolves when the reader wants the command to end (Ctrl-C). Until it is asked for, Ctrl-C ends the process. */
  readonly interrupted: () => Promise<void>
  /** Writes results to standard output, as they are. */
  readonly print: (text: string) => void
  /** Writes one line to standard error: what could not be done, or what the reader should know besides. */
  readonly note: (sentence: string) => void
  /** Whether people read the output in colour. */
  readonly colours: boolean
  /** Characters in a line of the screen; undefined when nobody looks at a screen. */
  readonly width: number | undefined
}

/** What a process ends with: 0 all is well, 1 there are problems, 2 it could not be done. */
export type ExitCode = 0 | 1 | 2

/** The terminal that a Node process was started in. */
export function terminalOf(process: NodeJS.Process): Terminal {
  const { stdout, stderr } = process
  return {
    workingFolder: process.cwd(),
    projectFolder: projectFolderOf(process),
    today,
    input: async () => Buffer.concat(await process.stdin.toArray()),
    interrupted: () =>
      new Promise((resolve) => {
        for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve())
      }),
    print: (text) => void stdout.write(text),
    note: (sentence) => void stderr.write(`commsplan: ${printable(sentence)}\n`),
    colours: wantsColours(process),
    width: stdout.isTTY ? stdout.columns : undefined,
  }
}

/** GitHub, GitLab and Azure each have their own word for it. */
function projectFolderOf({ env }: NodeJS.Process): string | undefined {
  return env.GITHUB_WORKSPACE || env.CI_PROJECT_DIR || env.BUILD_SOURCESDIRECTORY || undefined
}

/** Whether colours are wanted, by the customs of FORCE_COLOR and NO_COLOR (no-color.org). */
function wantsColours({ env, stdout }: NodeJS.Process): boolean {
  if (env.FORCE_COLOR !== undefined) return env.FORCE_COLOR !== '0' && env.FORCE_COLOR !== 'false'
  if (env.NO_COLOR) return false
  return stdout.isTTY === true && env.TERM !== 'dumb'
}
