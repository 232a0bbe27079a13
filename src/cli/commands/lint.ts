import { lintOnce } from '../lint/lint-once.ts'
import { lintAndWatch } from '../lint/watch.ts'
import { lintOptions, wishesOf } from '../lint/wishes.ts'
import type { Command } from './command.ts'

/** Checks plans, libraries and settings, and reports their problems. */
export const lint: Command = {
  name: 'lint',
  usage: 'lint [paths…]',
  summary: 'Check plans, shared libraries and team settings, and list what is wrong with them.',
  details: `
Paths are files or folders; folders are searched for *.commsplan.yaml, *.commslib.yaml and
commsplan.config.yaml.
Without paths, the working folder is searched; - stands for standard input.`,
  options: lintOptions,

  async run(given, terminal) {
    const wishes = wishesOf(given)
    if ('refusal' in wishes) {
      terminal.note(wishes.refusal)
      return 2
    }
    if (wishes.watches) return lintAndWatch(wishes, terminal)
    return (await lintOnce(wishes, terminal)).exit
  },
}
