import { loudWords } from '../loud-words.ts'
import type { StatusItem } from './status-item.ts'

/** How many problems there are, with the way to them. */
export const problemStatus: StatusItem = {
  id: 'problems',
  name: 'Problems',
  show({ summary: { problems } }) {
    const { error, warning } = problems
    const text = loudWords(problems)
    if (text === '') return { text: 'No problems', detail: '' }
    return {
      text,
      detail: '',
      ...(error > 0 ? { severity: 'error' } : warning > 0 && { severity: 'warning' }),
      command: { command: 'workbench.actions.view.problems', title: 'Show' },
    }
  },
}
