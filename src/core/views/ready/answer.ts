import type { Analysis } from '../../analysis/analysis.ts'
import { statusOf } from '../../plan/header.ts'
import { countWords } from '../../plan/number-words.ts'
import { listWords } from '../list-words.ts'
import { severityWords } from './count-words.ts'
import { completeWords, moveStates, unfinishedMoves } from './move-state.ts'
import type { Point } from './points.ts'

/** Classes of points that stand in the way of an approval: on the day after they would be errors. */
const blocking: ReadonlySet<string> = new Set(['fault', 'completeness', 'law'])

/** Whether the plan can take its next step, in one sentence. */
export function readyAnswer(analysis: Analysis, points: readonly Point[]): string {
  const { plan, problems } = analysis
  const states = moveStates(analysis, points)
  const isWhole = [...states.values()].every((state) => state !== 'open')
  const done = completeWords(states)
  const found = listWords(severityWords(problems)) || 'nothing to mend'
  const errors = problems.filter(({ severity }) => severity === 'error').length
  switch (statusOf(plan)) {
    case 'draft':
      if (!isWhole) return `Not ready for review yet: ${done}`
      if (errors > 0) return `Not ready for review yet: ${countWords(errors, 'error')} to mend`
      // A draft may miss what only an approval asks for.
      return `Ready for review: ${unfinishedMoves(states).length > 0 ? 'all fields of the moves are filled' : done}; ${found}`
    case 'in-review': {
      const open = points.filter(({ kind }) => blocking.has(kind)).length
      if (!isWhole) return `Not ready for approval yet: ${done}`
      if (open > 0) return `Not ready for approval yet: ${countWords(open, 'point')} to settle`
      return `Ready for approval: ${done}; ${found}`
    }
    case 'closed':
      return `The plan is closed: ${done}`
    default: {
      const status = statusOf(plan) === 'live' ? 'Live' : 'Approved'
      // What is to be mended is more than any count of what is filled in.
      if (errors > 0 && isWhole) return `${status}, with ${countWords(errors, 'error')} to mend`
      if (errors > 0) return `${status}, with ${countWords(errors, 'error')} to mend; ${done}`
      return `${status}: ${done}; ${found}`
    }
  }
}
