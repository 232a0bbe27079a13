import { rangeIn } from '../document/document.ts'
import { parse } from '../document/parse.ts'
import type { Analysis } from './analysis.ts'

/** The first line of a text that cannot be read, 0-based, and what is said about it. */
export interface UnreadLine {
  readonly line: number
  readonly message: string
}

/** Finds the first line that cannot be read; undefined when all can, however wrong what they say may be. */
export function unreadLineOf({ document, problems }: Analysis): UnreadLine | undefined {
  for (const [index, segment] of document.segments.entries()) {
    const fault = parse(segment).faults[0]
    if (!fault) continue
    const faulty = rangeIn(document, index, fault)
    // Rules name the line that caused the trouble, which often stands above the one where reading stopped.
    const first = document.startLines[index] ?? 0
    const problem = problems.find(
      ({ rule, range }) =>
        rule.startsWith('structure/') &&
        range.start.line >= first &&
        range.start.line <= faulty.end.line,
    )
    return problem
      ? { line: problem.range.start.line, message: problem.message }
      : { line: faulty.start.line, message: '' }
  }
  return undefined
}
