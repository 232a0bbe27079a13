import { adviceFor, readArguments } from './arguments.ts'
import type { Command } from './commands/command.ts'
import { commands } from './commands/commands.ts'
import { commandHelp, generalHelp } from './help.ts'
import type { ExitCode, Terminal } from './terminal.ts'
import { version } from './version.ts'

/**
 * Does what the command line asks for. Never throws: what cannot be done is said in one line on standard error.
 *
 * @param args what follows the program's name
 */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [first, ...rest] = args
  const command = commands.find(({ name }) => name === first)
  if (command) return runCommand(command, rest, terminal)
  if (first === undefined || first === '--help' || first === '-h') {
    terminal.print(generalHelp(commands))
    return 0
  }
  if (first === '--version' || first === '-v') {
    terminal.print(`${version}\n`)
    return 0
  }
  const isOption = first.startsWith('-')
  const known = isOption ? ['--help', '--version'] : commands.map(({ name }) => name)
  const advice = adviceFor(first, known, 'commsplan --help')
  terminal.note(`there is no ${isOption ? 'option' : 'command'} “${first}”. ${advice}`)
  return 2
}

async function runCommand(
  command: Command,
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  if (args.includes('--help') || args.includes('-h')) {
    terminal.print(commandHelp(command))
    return 0
  }
  const given = readArguments(args, command)
  if ('refusal' in given) {
    terminal.note(given.refusal)
    return 2
  }
  try {
    return await command.run(given, terminal)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    terminal.note(`something went wrong inside commsplan; please report it. It says: ${reason}`)
    return 2
  }
}
