import type { Layout } from './layout.ts'
import type { PlacedLine } from './margins.ts'
import type { Gap } from './spacing.ts'

/** Blank lines that may stand together between sections, and within one. */
const mostBetweenSections = 2
const mostWithin = 1

/**
 * The blank lines that are too many: more than two between sections, more than one within a section, any at the top or
 * at the end of the text. Blank lines of texts are part of what they say and stay.
 */
export function* surplusBlankLines(
  lines: readonly PlacedLine[],
  { openTexts }: Layout,
): Generator<Gap> {
  let run: PlacedLine[] = []
  let before: PlacedLine | undefined
  for (const line of lines) {
    if (line.isBlank && !line.isBlockText && !openTexts.has(line.number)) {
      run.push(line)
      continue
    }
    if (run.length > 0) yield* surplusOf(run, before, line)
    run = []
    before = line
  }
  if (run.length > 0) yield* surplusOf(run, before, undefined)
}

function* surplusOf(
  run: readonly PlacedLine[],
  before: PlacedLine | undefined,
  after: PlacedLine | undefined,
): Generator<Gap> {
  if (!before && !after) return
  if (!after) {
    const start = run[0]?.start ?? 0
    yield { start, end: run.at(-1)?.end ?? start, text: '' }
    return
  }
  const most = !before ? 0 : after.column === 0 ? mostBetweenSections : mostWithin
  const surplus = run.slice(Math.min(most, run.length))
  const [first] = surplus
  if (first) yield { start: first.start, end: after.start, text: '' }
}
