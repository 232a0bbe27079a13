import type { Command } from './command.ts'

/** Serves an editor. */
export const lsp: Command = {
  name: 'lsp',
  usage: 'lsp --stdio',
  summary: 'Give any editor the same checks, through the Language Server Protocol.',
  details: `
Editors start this by themselves; it listens on standard input until the editor ends it.`,
  options: [
    { name: 'stdio', says: 'Talk through standard input and output' },
    {
      name: 'clientProcessId',
      says: 'The process of the editor; when it ends, so does this one',
      value: { word: 'number' },
    },
  ],

  async run({ values }, terminal) {
    if (!values.has('stdio')) {
      terminal.note('lsp wants --stdio: editors talk to it through standard input and output.')
      return 2
    }
    // Loaded here alone: the other commands should not wait for it. It starts by itself, with the process's options.
    await import('../../server/node.ts')
    return 0
  },
}
