import { countWords } from '../../core/index.ts'
import type { StatusItem } from './status-item.ts'

/** How many problems there are, with the way to them. */
export const problemStatus: StatusItem = {
  id: 'problems',
  name: 'Problems',
  show({ summary: { problems } }) {
    const { error, warning, information } = problems
    const parts = [
      ...(error > 0 ? [countWords(error, 'error')] : []),
      ...(warning > 0 ? [countWords(warning, 'warning')] : []),
      ...(information > 0 ? [countWords(information, 'tip')] : []),
    ]
    if (parts.length === 0) return { text: 'No problems', detail: '' }
    return {
      text: parts.join(', '),
      detail: '',
      ...(error > 0 ? { severity: 'error' } : warning > 0 && { severity: 'warning' }),
      command: { command: 'workbench.actions.view.problems', title: 'Show' },
    }
  },
}
