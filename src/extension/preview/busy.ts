import type { ToPanel } from './messages.ts'

/** Milliseconds that readers wait without asking themselves whether anything happens. */
const aMoment = 400

/** Does something for a panel, and tells it when that takes longer than a moment. */
export async function sayWhenBusy<Result>(
  tell: (message: ToPanel) => Promise<void>,
  work: () => Promise<Result>,
): Promise<Result> {
  let isSaid = false
  const timer = setTimeout(() => {
    isSaid = true
    void tell({ type: 'busy', is: true })
  }, aMoment)
  try {
    return await work()
  } finally {
    clearTimeout(timer)
    if (isSaid) void tell({ type: 'busy', is: false })
  }
}
