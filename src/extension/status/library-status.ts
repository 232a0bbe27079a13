import { countWords } from '../../core/index.ts'
import type { StatusItem } from './status-item.ts'

/** The libraries that the plan names, and whether they are there. */
export const libraryStatus: StatusItem = {
  id: 'libraries',
  name: 'Libraries',
  show({ summary: { libraries } }) {
    const lost = libraries.filter(({ isRead }) => !isRead).map(({ name }) => name)
    const text =
      libraries.length === 0 ? 'No libraries' : countWords(libraries.length, 'library', 'libraries')
    if (lost.length > 0) {
      return { text, detail: `cannot be read: ${lost.join(', ')}`, severity: 'warning' }
    }
    return { text, detail: libraries.map(({ name }) => name).join(', ') }
  },
}
