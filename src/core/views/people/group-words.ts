import { wordsOf } from '../../plan/title.ts'
import type { WorkGroup } from './work.ts'

const titles: Readonly<Record<NonNullable<WorkGroup>, string>> = {
  marketing: 'Marketing',
  'sales-and-service': 'Sales and service',
  'insights-and-analytics': 'Insights and analytics',
  'rd-and-product': 'R&D and product',
  other: 'Others',
  unknown: 'Not in the plan',
}

/** A part of the organisation as a heading. */
export function groupTitle(group: WorkGroup): string {
  return group === undefined ? 'Not said' : (titles[group] ?? wordsOf(group))
}
