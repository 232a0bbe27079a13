import { allOf, countWords } from '../../plan/number-words.ts'
import { knownTeams, type Work } from './work.ts'

/** Who is in, and who answers, in one sentence. */
export function peopleAnswer(work: Work): string {
  return `${whoIsIn(work)}; ${whoAnswers(work)}`
}

function whoIsIn(work: Work): string {
  const teams = knownTeams(work)
  const count = teams.length
  const unsaid = teams.filter(({ group }) => group === undefined).length
  const outside = teams.filter(({ group }) => group !== undefined && group !== 'marketing').length
  const marketing = teams.filter(({ group }) => group === 'marketing').length
  if (count === 0) return work.teams.length > 0 ? 'No team is in the plan' : 'No team is named'
  if (marketing === count)
    return count === 1 ? 'The only team is marketing' : `${allOf(count)} teams are marketing`
  if (count === 1 && outside === 1) return 'The only team is outside marketing'
  // Of a team that does not say what it does, nobody knows whether it is marketing.
  if (outside === 0) return `${countWords(count, 'team')} ${count === 1 ? 'is' : 'are'} named`
  return `${unsaid > 0 ? 'At least ' : ''}${outside} of ${count} teams ${outside === 1 ? 'is' : 'are'} outside marketing`
}

function whoAnswers({ rows }: Work): string {
  const answered = rows.filter(({ isAnswered }) => isAnswered).length
  if (rows.length === 0) return 'no work is shared out yet'
  if (rows.length === 1)
    return answered === 1 ? 'one answers for the only task' : 'nobody answers for the only task'
  if (answered === rows.length) return `each of ${rows.length} tasks has one that answers`
  return `${answered} of ${rows.length} tasks ${answered === 1 ? 'has' : 'have'} one that answers`
}
