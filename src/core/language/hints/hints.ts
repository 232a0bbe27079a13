import type { Analysis } from '../../analysis/analysis.ts'
import { locate, rangeIn } from '../../document/document.ts'
import { parse } from '../../document/parse.ts'
import { fileKindOf } from '../../plan/file-names.ts'
import { spendingOf } from '../../plan/money.ts'
import { plannedMoney } from '../../plan/money-uses.ts'
import type { Plan } from '../../plan/plan.ts'
import { areSumsKnown } from '../../rules/budget/sums.ts'
import { walkPiece } from '../../schema/walk.ts'
import type { Position, Range } from '../../text/position.ts'
import type { HintKind, HintWords } from './hint.ts'
import { left } from './kinds/left.ts'
import { lengths } from './kinds/lengths.ts'
import { shares } from './kinds/shares.ts'
import { weekdays } from './kinds/weekdays.ts'

/** Every kind of hint; those of the same value stand in this order. */
export const hintKinds = [weekdays, lengths, shares, left] as const satisfies readonly HintKind[]

/** A hint at its place, which is right behind the value that it speaks of. */
export interface Hint extends HintWords {
  readonly at: Position
}

/**
 * The hints behind the values in a range, in the order of the text. The cost follows the range, not the file.
 *
 * @param wanted says which kinds are switched on, by their names
 */
export function hintsIn(
  analysis: Analysis,
  range: Range,
  wanted: (name: string) => boolean,
): Hint[] {
  const { document, uri } = analysis
  const kinds = hintKinds.filter(({ name }) => wanted(name))
  const file = fileKindOf(document, uri)
  const plan = file === 'Plan' ? analysis.plan : undefined
  const money = once(() => plan && allMoney(plan))
  const hints: Hint[] = []
  const last = locate(document, range.end).index
  for (let index = locate(document, range.start).index; index <= last; index++) {
    const segment = document.segments[index]
    if (!segment) break
    for (const written of walkPiece(parse(segment).root, file, segment.owner)) {
      const { node } = written
      if (node?.kind !== 'scalar') continue
      const words = kinds.flatMap((kind) => kind.of({ plan, written, money }) ?? [])
      if (words.length === 0) continue
      const at = rangeIn(document, index, node).end
      if (isWithin(at, range)) hints.push({ at, ...joined(words) })
    }
  }
  return hints
}

/** The total of the budget, else all that is planned. */
function allMoney(plan: Plan): number | undefined {
  if (!areSumsKnown(plan)) return undefined
  const all = spendingOf(plan).total ?? plannedMoney(plan)
  return all > 0 ? all : undefined
}

function joined(words: readonly HintWords[]): HintWords {
  const because = words.flatMap((each) => each.because ?? [])
  const says = words.map((each) => each.says).join(' · ')
  return because.length > 0 ? { says, because: because.join(' · ') } : { says }
}

function isWithin({ line }: Position, { start, end }: Range): boolean {
  return line >= start.line && line <= end.line
}

function once<Result>(work: () => Result): () => Result {
  let done: { readonly result: Result } | undefined
  return () => {
    done ??= { result: work() }
    return done.result
  }
}
