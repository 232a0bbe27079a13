import type { ExitCode, Terminal } from '../terminal.ts'

/** One thing that the command line can do: `commsplan lint`. Help and did-you-mean are made from these facts. */
export interface Command {
  readonly name: string
  /** How it is written: `lint [paths…]`. */
  readonly usage: string
  /** What it is for, as one sentence. */
  readonly summary: string
  /** What a first-time reader of `--help` should know besides. */
  readonly details: string
  readonly options: readonly Option[]
  /** Does the work. Refusals are notes and an exit code of 2; only mistakes in the program throw. */
  readonly run: (given: Given, terminal: Terminal) => Promise<ExitCode>
}

/** An option of a command: `--format pretty`. */
export interface Option {
  /** Without its dashes. */
  readonly name: string
  /** What it is for, without a full stop; choices are added. */
  readonly says: string
  /** What follows the name; options without it are switches. */
  readonly value?: OptionValue
}

/** What may follow an option's name. */
export interface OptionValue {
  /** What to call it: `format`. */
  readonly word: string
  /** The only values there are; anything goes when left out. */
  readonly choices?: readonly string[]
  /** Only whole numbers from 0 on will do. */
  readonly isCount?: true
  /** What holds when the option is not given. */
  readonly default?: string
}

/** What was written after a command's name. */
export interface Given {
  readonly paths: readonly string[]
  /** Values by option name, defaults included; a switch that is on has ''. */
  readonly values: ReadonlyMap<string, string>
}
