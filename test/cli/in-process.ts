import { run } from '../../src/cli/run.ts'
import type { Terminal } from '../../src/cli/terminal.ts'
import type { Outcome } from './command-line.ts'

/**
 * Runs a command in this process: much faster than a process of its own, and the same but for pipes and signals.
 *
 * @param circumstances what differs from a terminal that nobody looks at
 */
export async function commsplanHere(
  args: readonly string[],
  circumstances: Partial<Terminal> & { readonly folder: string },
): Promise<Outcome> {
  let stdout = ''
  let stderr = ''
  const { folder, ...others } = circumstances
  const exit = await run(args, {
    workingFolder: folder,
    projectFolder: undefined,
    today: () => '2027-02-10',
    input: async () => new Uint8Array(),
    interrupted: () => new Promise(() => {}),
    print: (text) => {
      stdout += text
    },
    note: (sentence) => {
      stderr += `${sentence}\n`
    },
    colours: false,
    width: undefined,
    ...others,
  })
  return { stdout, stderr, exit }
}
