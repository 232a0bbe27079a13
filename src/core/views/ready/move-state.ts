import type { Analysis } from '../../analysis/analysis.ts'
import { openMoves } from '../../analysis/readiness.ts'
import { type Move, moves } from '../../plan/move.ts'
import { type Point, pointsOf } from './points.ts'

/**
 * How far a move has come. `complete`: all is there and right. `filled`: every field is there, but the checks miss
 * something or find what cannot be right. `open`: a field is not there.
 */
export type MoveState = 'complete' | 'filled' | 'open'

/** Kinds of points that keep a move from being called complete, though every field of it is there. */
const lacking: ReadonlySet<string> = new Set(['fault', 'completeness'])

/** How far each of the three moves has come. All that a page says of moves comes from here, so that it says one thing. */
export function moveStates(
  analysis: Analysis,
  points: readonly Point[] = pointsOf(analysis.problems),
): ReadonlyMap<Move, MoveState> {
  const open = new Set(openMoves(analysis))
  const lackingIn = new Set<string>(
    points.filter(({ kind }) => lacking.has(kind)).map(({ area }) => area),
  )
  return new Map(
    moves.map((move) => [
      move,
      open.has(move) ? 'open' : lackingIn.has(move) ? 'filled' : 'complete',
    ]),
  )
}

/** The moves that are not complete, in their order. */
export function unfinishedMoves(states: ReadonlyMap<Move, MoveState>): readonly Move[] {
  return moves.filter((move) => states.get(move) !== 'complete')
}

/** "1 of 3 moves is complete" */
export function completeWords(states: ReadonlyMap<Move, MoveState>): string {
  const complete = moves.length - unfinishedMoves(states).length
  return `${complete} of ${moves.length} moves ${complete === 1 ? 'is' : 'are'} complete`
}
