import type { TeamGroup } from '../../plan/team.ts'
import { wordsOf } from '../../plan/title.ts'

const titles: Readonly<Record<TeamGroup, string>> = {
  marketing: 'Marketing',
  'sales-and-service': 'Sales and service',
  'insights-and-analytics': 'Insights and analytics',
  'rd-and-product': 'R&D and product',
  other: 'Others',
}

/** A part of the organisation as a heading. */
export function groupTitle(group: TeamGroup | undefined): string {
  return group === undefined ? 'Not said' : (titles[group] ?? wordsOf(group))
}
