import type { FromPanel } from '../messages.ts'

/** Asks for a long table when the reader opens it; until then it is not part of the page. */
export function openTables(tell: (message: FromPanel) => void): void {
  document.addEventListener(
    'toggle',
    ({ target }) => {
      if (!(target instanceof HTMLDetailsElement) || !target.open) return
      const view = target.dataset.table
      if (view) tell({ type: 'openTable', view })
    },
    // It does not bubble.
    { capture: true },
  )
}
