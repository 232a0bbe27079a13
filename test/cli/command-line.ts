import { spawn } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { onTestFinished } from 'vitest'

/** The command line as it is shipped. */
export const builtFile = fileURLToPath(new URL('../../dist/cli.cjs', import.meta.url))

/** What a finished command leaves. */
export interface Outcome {
  readonly stdout: string
  readonly stderr: string
  readonly exit: number | null
}

/** Where and as whom a command runs. */
interface Circumstances {
  readonly folder: string
  /** Another file than the built one. */
  readonly program?: string
  readonly env?: NodeJS.ProcessEnv
  readonly uid?: number
  readonly gid?: number
}

/**
 * Runs the built command line, as a user would.
 *
 * @param env laid over a calm environment; colours are off unless it asks for them
 */
export function commsplan(
  args: readonly string[],
  { folder, program = builtFile, env = {}, ...as }: Circumstances,
): Promise<Outcome> {
  if (!existsSync(builtFile))
    throw new Error('There is no dist/cli.cjs; run “npm run build” first.')
  return new Promise((resolve, reject) => {
    const { FORCE_COLOR, NO_COLOR, ...calm } = process.env
    const child = spawn(process.execPath, [program, ...args], {
      ...as,
      cwd: folder,
      env: { ...calm, ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let stdout = ''
    let stderr = ''
    child.stdout.setEncoding('utf8').on('data', (part) => {
      stdout += part
    })
    child.stderr.setEncoding('utf8').on('data', (part) => {
      stderr += part
    })
    child.on('error', reject)
    child.on('close', (exit) => resolve({ stdout, stderr, exit }))
  })
}

/** A folder for one test, gone after it; with `like`, a copy of that folder. */
export function temporaryFolder(like?: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'commsplan-cli-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  if (like !== undefined) cpSync(like, folder, { recursive: true })
  return folder
}
