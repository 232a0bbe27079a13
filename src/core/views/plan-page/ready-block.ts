import type { Problem } from '../../analysis/analysis.ts'
import { openMoves } from '../../analysis/readiness.ts'
import { moves, sectionOf } from '../../plan/move.ts'
import { countWords } from '../../plan/number-words.ts'
import { type Html, html } from '../html.ts'
import { listHtml, listWords } from '../list-words.ts'
import { planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { fact } from './fact.ts'

/** How many of the three moves are complete, and what the checks found. */
export function readyBlock(subject: Subject): Html {
  const { problems } = subject.analysis
  const open = openMoves(subject.analysis)
  const complete = moves.length - open.length
  const verb = complete === 1 ? 'is' : 'are'
  const links = open.map((move) => planLink(subject, [sectionOf[move]], move))
  const lacking = open.length > 0 && html`Still open: ${listHtml(links)}. `
  const words = html`<p class="name">${complete} of ${moves.length} moves ${verb} complete</p><p class="small muted">${lacking}${found(problems)}</p>`
  return html`${fact('Ready', words)}`
}

/** "No errors, 2 warnings, 1 tip." */
function found(problems: readonly Problem[]): string {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length
  const errors = count('error')
  const warnings = count('warning')
  const tips = count('information')
  const hints = count('hint')
  if (errors + warnings + tips + hints === 0) return 'The checks find nothing to mend.'
  const parts = [
    errors === 0 ? 'no errors' : countWords(errors, 'error'),
    warnings === 0 ? 'no warnings' : countWords(warnings, 'warning'),
    ...(tips > 0 ? [countWords(tips, 'tip')] : []),
    ...(hints > 0 ? [countWords(hints, 'hint')] : []),
  ]
  return `The checks find ${listWords(parts)}.`
}
