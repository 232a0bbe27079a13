import { allOf } from '../../plan/number-words.ts'
import { stageInSentence } from '../../plan/title.ts'
import { listWords } from '../list-words.ts'
import { isolated } from '../own-words.ts'
import type { Grid, GridRow } from './grid.ts'

const lineLength = 72

/** What the grid says, in one sentence: at how many stages people are met, and where or who is left alone. */
export function journeyAnswer({ stages, rows, moments }: Grid): string {
  const met = moments.filter((count) => count > 0).length
  if (met === 0) return 'Nobody is met at any stage of the journey yet'
  const empty = stages.filter((_, at) => moments[at] === 0)
  const main = `People are met at ${met} of ${stages.length} stages`
  if (empty.length > 0) {
    const full = `${main}; nobody at ${listWords(empty.map((each) => isolated(stageInSentence(each))))}`
    return full.length <= lineLength ? full : main
  }
  const worst = mostAlone(rows)
  const gaps = worst ? emptyCells(worst) : 0
  if (!worst || gaps === 0) {
    const all = rows.length === 1 ? 'People' : `${allOf(rows.length)} audiences`
    return `${all} are met at all ${stages.length} stages`
  }
  const where = gaps === stages.length ? 'at any stage' : `at ${gaps} of ${stages.length} stages`
  const alone = `Nobody meets ${isolated(worst.inSentence)} ${where}`
  return alone.length <= lineLength
    ? alone
    : `1 audience is left alone ${where.replace('any', 'every')}`
}

/** How many stages there are at which an audience is not met. */
function emptyCells({ cells }: GridRow): number {
  return cells.filter(({ moments }) => moments.length === 0).length
}

function mostAlone(rows: readonly GridRow[]): GridRow | undefined {
  let worst: GridRow | undefined
  for (const row of rows) if (!worst || emptyCells(row) > emptyCells(worst)) worst = row
  return worst
}
