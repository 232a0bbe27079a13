import type { Command } from './command.ts'
import { explain } from './explain.ts'
import { init } from './init.ts'
import { lint } from './lint.ts'
import { lsp } from './lsp.ts'
import { render } from './render.ts'
import { report } from './report.ts'
import { rules } from './rules.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [init, lint, render, report, rules, explain, lsp]
