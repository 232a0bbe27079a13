import { analyse } from '../../analysis/analyse.ts'
import type { Analysis, Problem } from '../../analysis/analysis.ts'
import { changeDocument, textOf } from '../../document/document.ts'
import type { Libraries } from '../../plan/libraries.ts'
import { ruleById } from '../../rules/rules.ts'
import { toBeWritten } from '../../rules/to-be-written.ts'
import type { TextEdit } from '../../text/position.ts'

/**
 * The edit that leaves a problem out: a comment on a line of its own above the problem, as far in as its line, with room
 * for the reason. A problem that stands for several in a section leaves out all of them. Undefined where no comment can
 * stand, and for problems that cannot be left out.
 */
export function leaveOutEdit(
  analysis: Analysis,
  libraries: Libraries,
  problem: Problem,
): TextEdit | undefined {
  const { uri, document, settings } = analysis
  if (ruleById(problem.rule)?.always || problem.rule.startsWith('exceptions/')) return undefined
  const text = textOf(document)
  const { line } = problem.range.start
  const indent = /^[ \t]*/.exec(text.split(/\r\n|\r|\n/)[line] ?? '')?.[0] ?? ''
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const word = problem.together ? 'commsplan-allow-entry' : 'commsplan-allow'
  const newText = `${indent}# ${word} ${problem.rule}: ${toBeWritten}${lineEnd}`
  const start = { line, character: 0 }
  const edit = { range: { start, end: start }, newText }
  // Inside a text a comment would be part of it: the edit is tried before it is offered.
  const changed = changeDocument(document, { range: edit.range, text: newText })
  const after = analyse({ uri, document: changed, libraries, settings, previous: analysis })
  const count = (problems: readonly Problem[]) =>
    problems.filter(({ rule }) => !rule.startsWith('exceptions/')).length
  return count(after.problems) < count(analysis.problems) ? edit : undefined
}
