import type { Command } from './command.ts'

/** Explains a rule. */
export const explain: Command = {
  name: 'explain',
  usage: 'explain RULE',
  summary: 'Say what a rule looks for, why it matters and how to write it better.',
  details: `
RULE is the name at the end of a problem, such as structure/bad-date; bad-date will do.`,
  options: [],

  async run({ paths: [name, ...others] }, terminal) {
    if (name === undefined || others.length > 0) {
      terminal.note('explain wants the name of one rule; “commsplan rules” lists them.')
      return 2
    }
    const { rulePage } = await import('../full/full.ts')
    const explained = rulePage(name, terminal.width)
    if ('refusal' in explained) {
      terminal.note(explained.refusal)
      return 2
    }
    terminal.print(explained.page)
    return 0
  },
}
