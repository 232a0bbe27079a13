import type { Severity } from '../settings/severity.ts'
import type { Range } from '../text/position.ts'
import { printable } from '../text/printable.ts'
import type { Problem } from './analysis.ts'

/** The words of VS Code's problem matchers, which know of no hints: these stay in the terminal. */
const words: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'hint',
}

/**
 * A problem as one line for programs that read line by line, such as problem matchers; places are counted from 1:
 * `plans/spring.commsplan.yaml:12:3-12.9: warning: Who makes it happen? [collaboration/no-owner]`.
 *
 * @param file path as the reader knows it
 */
export function problemLine(
  file: string,
  { range, severity, message, rule }: Pick<Problem, 'range' | 'severity' | 'message' | 'rule'>,
): string {
  const said = `${words[severity]}: ${printable(message)} [${printable(rule)}]`
  return `${printable(file)}:${placeIn(range)}: ${said}`
}

function placeIn({ start, end }: Range): string {
  return `${start.line + 1}:${start.character + 1}-${end.line + 1}.${end.character + 1}`
}
