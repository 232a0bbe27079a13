import { parseArgs } from 'node:util'
import { nearestWord } from '../core/index.ts'
import type { Command, Given, Option } from './commands/command.ts'

/**
 * Sorts what follows a command's name into paths and options. An option that is given twice counts as given last;
 * all that follows `--` is a path.
 */
export function readArguments(
  args: readonly string[],
  command: Pick<Command, 'name' | 'options'>,
): Given | { readonly refusal: string } {
  const byName = new Map(command.options.map((option) => [option.name, option]))
  const { tokens } = parseArgs({
    args: [...args],
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      command.options.map(({ name, value }) => [name, { type: value ? 'string' : 'boolean' }]),
    ),
  })
  const paths: string[] = []
  const values = new Map<string, string>()
  for (const { name, value } of command.options) {
    if (value?.default !== undefined) values.set(name, value.default)
  }
  for (const token of tokens) {
    if (token.kind === 'positional') paths.push(token.value)
    if (token.kind !== 'option') continue
    const option = byName.get(token.name)
    if (!option) {
      const known = command.options.map(({ name }) => `--${name}`)
      const advice = adviceFor(token.rawName, known, `commsplan ${command.name} --help`)
      return { refusal: `there is no option “${token.rawName}”. ${advice}` }
    }
    const refusal = refusalOf(option, token.value)
    if (refusal) return { refusal }
    values.set(option.name, token.value ?? '')
  }
  return { paths, values }
}

/** What to do about a word that is not known: the word that was meant or, if none is near, where all are listed. */
export function adviceFor(given: string, known: readonly string[], help: string): string {
  const meant = nearestWord(given, known)
  return meant === undefined ? `“${help}” lists what there is.` : `Did you mean “${meant}”?`
}

function refusalOf({ name, value }: Option, given: string | undefined): string | undefined {
  if (!value) return given === undefined ? undefined : `--${name} takes no value.`
  const choices = value.choices ? `: ${listed(value.choices)}` : ''
  if (given === undefined || given === '' || /^-./.test(given)) {
    return `--${name} wants a ${value.word} after it${choices}.`
  }
  if (value.isCount && !/^\d{1,9}$/.test(given)) {
    return `--${name} cannot be “${given}”. It wants a whole number, such as 10.`
  }
  if (!value.choices || value.choices.includes(given)) return undefined
  return `--${name} cannot be “${given}”. Choose from: ${listed(value.choices)}.`
}

function listed(words: readonly string[]): string {
  return words.join(', ')
}
