import type { Command, Option } from './commands/command.ts'
import { wrapped } from './wrapped.ts'

/** What `commsplan` says about itself. */
export function generalHelp(commands: readonly Command[]): string {
  return `commsplan checks connected communications plans and makes pages of them.

Usage
  commsplan <command> [options]

Commands
${columns(commands.map(({ usage, summary }) => [usage, summary]))}

Options
${columns([
  ['--help', 'Show this help, or that of a command.'],
  ['--version', 'Show the version.'],
])}

It ends with 0 when all is well, 1 when there are problems, 2 when it could not do its work.
`
}

/** What one command says about itself. */
export function commandHelp({ usage, summary, details, options }: Command): string {
  const rows = options.map((option) => [optionUsage(option), explained(option)] as const)
  return `${summary}

Usage
  commsplan ${usage}

${details.trim()}

Options
${columns([...rows, ['--help', 'Show this help.']])}
`
}

function optionUsage({ name, value }: Option): string {
  return value ? `--${name} ${value.word.toUpperCase()}` : `--${name}`
}

function explained({ says, value }: Option): string {
  if (!value?.choices) return `${says}.`
  const choices = value.choices.map((word) => (word === value.default ? `${word} (default)` : word))
  return `${says}: ${choices.join(', ')}.`
}

function columns(rows: readonly (readonly [left: string, right: string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length))
  const margin = `\n${' '.repeat(width + 5)}`
  return rows
    .map(([left, right]) => `  ${left.padEnd(width)}   ${wrapped(right, 75 - width).join(margin)}`)
    .join('\n')
}
