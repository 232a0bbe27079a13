import type { RuleClass } from './rule-meta.ts'

/** What each class of rule is called where rules are listed and explained. */
export const classWords: Readonly<Record<RuleClass, string>> = {
  fault: 'Cannot be right',
  completeness: 'Something is missing',
  quality: 'Could be better',
  law: 'Access and law',
  tip: 'Worth a thought',
}
