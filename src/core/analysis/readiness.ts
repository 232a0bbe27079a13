import { isWhole, type Move, missingIn, moves, sectionOf } from '../plan/move.ts'
import { fieldNamed } from '../schema/field-at.ts'
import type { Position } from '../text/position.ts'
import { placeOf } from './analyse.ts'
import type { Analysis } from './analysis.ts'

/** How far one section of a plan has come. */
export interface Readiness {
  /**
   * `complete`: everything that the format asks for is there, perhaps in a library. `open`: something is not, or is only a
   * placeholder. `absent`: nothing is written. `unread`: a line cannot be read, so nobody can tell.
   */
  readonly state: 'complete' | 'open' | 'absent' | 'unread'
  /** Names of the fields that are asked for and that nobody gives, each once, as in the format. */
  readonly missing: readonly string[]
  /** Whether some words are still placeholders. */
  readonly toBeWritten: boolean
}

/** How far a section of a plan has come. The page and the editor both ask here, so that they agree. */
export function readinessOf(analysis: Analysis, section: string): Readiness {
  const { plan } = analysis
  const isThere = plan.sections.includes(section)
  const gaps = missingIn(plan, section)
  const missing = [...new Set(gaps.filter(({ path }) => path.length > 0).map(nameOfGap))]
  const toBeWritten = isThere && sectionsToWrite(analysis).has(section)
  if (plan.unread.has(section)) return { state: 'unread', missing, toBeWritten }
  if (!isThere) {
    const isGiven = gaps.length === 0 && fieldNamed('Plan', section)?.required !== 'no'
    return { state: isGiven ? 'complete' : 'absent', missing, toBeWritten }
  }
  const isComplete = isWhole(plan, section) && !toBeWritten
  return { state: isComplete ? 'complete' : 'open', missing, toBeWritten }
}

/** The moves that are not complete, in their order. */
export function openMoves(analysis: Analysis): readonly Move[] {
  return moves.filter((move) => readinessOf(analysis, sectionOf[move]).state !== 'complete')
}

function nameOfGap({ field }: { readonly field: { readonly name: string } }): string {
  return field.name
}

const known = new WeakMap<Analysis, ReadonlySet<string>>()

/** The sections in which some words are still placeholders. */
function sectionsToWrite(analysis: Analysis): ReadonlySet<string> {
  let sections = known.get(analysis)
  if (!sections) {
    const open = analysis.problems.filter(({ rule }) => rule === 'structure/placeholder')
    sections = new Set(open.map(({ range }) => sectionAt(analysis, range.start) ?? ''))
    known.set(analysis, sections)
  }
  return sections
}

/** The section that a position (0-based) is in; undefined above the first. */
export function sectionAt(analysis: Analysis, position: Position): string | undefined {
  let found: string | undefined
  let nearest: Position | undefined
  for (const name of analysis.plan.sections) {
    const { start } = placeOf(analysis, [name], 'name')
    if (isAfter(start, position) || (nearest && isAfter(nearest, start))) continue
    found = name
    nearest = start
  }
  return found
}

function isAfter(a: Position, b: Position): boolean {
  return a.line > b.line || (a.line === b.line && a.character > b.character)
}
