import type { Problem } from '../../analysis/analysis.ts'
import { sectionOf } from '../../plan/move.ts'
import { type Html, html } from '../html.ts'
import { listHtml, listWords } from '../list-words.ts'
import { planLink } from '../plan-link.ts'
import { severityWords } from '../ready/count-words.ts'
import { completeWords, moveStates, unfinishedMoves } from '../ready/move-state.ts'
import type { Subject } from '../view.ts'
import { fact } from './fact.ts'

/** How many of the three moves are complete, and what the checks found. */
export function readyBlock(subject: Subject): Html {
  const { problems } = subject.analysis
  const states = moveStates(subject.analysis)
  const open = unfinishedMoves(states)
  const links = open.map((move) => planLink(subject, [sectionOf[move]], move))
  const lacking = open.length > 0 && html`Still open: ${listHtml(links)}. `
  const words = html`<p class="name">${completeWords(states)}</p><p class="small muted">${lacking}${subject.reader === 'client' ? '' : found(problems)}</p>`
  return html`${fact('Ready', words)}`
}

/** "The checks find no errors and 2 warnings." */
function found(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The checks find nothing to mend.'
  return `The checks find ${listWords(severityWords(problems, ['error', 'warning']))}.`
}
