import type { Command } from './command.ts'

/** Lists the rules. */
export const rules: Command = {
  name: 'rules',
  usage: 'rules',
  summary: 'List what is checked: every rule, its kind and what it looks for.',
  details: `
How loud a rule is follows from its kind and from the plan's status.
“commsplan explain RULE” says more about one.`,
  options: [
    {
      name: 'format',
      says: 'How to list',
      value: { word: 'format', choices: ['pretty', 'json'], default: 'pretty' },
    },
  ],

  async run({ paths, values }, terminal) {
    if (paths.length > 0) {
      terminal.note('rules lists all of them; “commsplan explain RULE” says more about one.')
      return 2
    }
    const { listedRules } = await import('../full/full.ts')
    const listed = listedRules()
    if (values.get('format') === 'json') {
      const facts = listed.map(({ id, class: own, title }) => ({ id, class: own, title }))
      terminal.print(`${JSON.stringify({ version: 1, rules: facts })}\n`)
      return 0
    }
    const widest = (column: 'id' | 'kind') => Math.max(...listed.map((rule) => rule[column].length))
    const [idWidth, kindWidth] = [widest('id'), widest('kind')]
    const lines = listed.map(
      ({ id, kind, title }) => `${id.padEnd(idWidth)}  ${kind.padEnd(kindWidth)}  ${title}\n`,
    )
    terminal.print(lines.join(''))
    return 0
  },
}
