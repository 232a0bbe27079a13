import type { StatusItem } from './status-item.ts'

const statuses = {
  draft: 'Draft',
  'in-review': 'In review',
  approved: 'Approved',
  live: 'Live',
  closed: 'Closed',
} as const

/** What the file was taken for, and where the plan is in its life. */
export const fileStatus: StatusItem = {
  id: 'file',
  name: 'Kind and Status',
  show({ uri, summary: { kind, name, status } }) {
    if (kind === 'library') return { text: 'Library', detail: 'shared by plans' }
    return {
      text: status ? `Plan: ${statuses[status]}` : 'Plan',
      detail: name ?? 'without a name',
      command: { command: 'commsplan.showPreviewToSide', title: 'Open Preview', arguments: [uri] },
    }
  },
}
