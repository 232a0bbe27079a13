import { reportPage, rules, type Subject, standalonePage } from '../../../src/core/index.ts'
import { exampleSubject, subjectOf } from '../../views/subject.ts'
import { sixtyChannels } from './sixty-channels.ts'

/** Plans whose pages are looked at: whole and poor ones, one of a large company, one that has just been begun. */
export const shownPlans: Readonly<Record<string, () => Promise<Subject> | Subject>> = {
  larkhum: () => exampleSubject('larkhum-still-in-your-hands', rules),
  'first-plan': () => exampleSubject('first-plan', rules),
  'needs-work': () => exampleSubject('needs-work', rules),
  'sixty-channels': () => subjectOf(sixtyChannels(), rules),
  empty: () => subjectOf('commsPlan: 1\n', rules),
}

const today = '2027-09-30'

/** The page of each of these plans, and the one about several of them. */
export const shownPages: Readonly<Record<string, () => Promise<string>>> = {
  ...Object.fromEntries(
    Object.entries(shownPlans).map(([name, subject]) => [
      name,
      async () => standalonePage({ ...(await subject()), today }),
    ]),
  ),
  'all-plans': async () => {
    const subjects = await Promise.all(Object.values(shownPlans).map((subject) => subject()))
    return reportPage({ analyses: subjects.map(({ analysis }) => analysis), today })
  },
}
