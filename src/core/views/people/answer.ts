import { allOf } from '../../plan/number-words.ts'
import type { Work } from './work.ts'

/** Who is in, and who answers, in one sentence. */
export function peopleAnswer(work: Work): string {
  return `${whoIsIn(work)}; ${whoAnswers(work)}`
}

function whoIsIn({ teams }: Work): string {
  const count = teams.length
  const outside = teams.filter(({ group }) => group !== undefined && group !== 'marketing').length
  const marketing = teams.filter(({ group }) => group === 'marketing').length
  if (count === 0) return 'No team is named'
  if (marketing === count)
    return count === 1 ? 'The only team is marketing' : `${allOf(count)} teams are marketing`
  if (count === 1) return outside === 1 ? 'The only team is outside marketing' : '1 team is named'
  return `${outside} of ${count} teams ${outside === 1 ? 'is' : 'are'} outside marketing`
}

function whoAnswers({ rows }: Work): string {
  const answered = rows.filter(({ isAnswered }) => isAnswered).length
  if (rows.length === 0) return 'no work is shared out yet'
  if (rows.length === 1)
    return answered === 1 ? 'one answers for the only task' : 'nobody answers for the only task'
  if (answered === rows.length) return `each of ${rows.length} tasks has one that answers`
  return `${answered} of ${rows.length} tasks ${answered === 1 ? 'has' : 'have'} one that answers`
}
