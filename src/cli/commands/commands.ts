import type { Command } from './command.ts'
import { lint } from './lint.ts'
import { lsp } from './lsp.ts'
import { render } from './render.ts'
import { report } from './report.ts'

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [lint, render, report, lsp]
