import { rules, type Subject } from '../../../src/core/index.ts'
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
