import { rehearsePage } from '../../core/index.ts'
import { markOf } from '../mark-of.ts'
import type { Feature } from '../session.ts'
import { anyPlan } from './any-plan.ts'

/** The first round loads what draws a page; the others make it quick. */
const rounds = 4

/** Goes through the work for a page, when the first file has been checked and nobody waits for anything. */
export const rehearseThePage: Feature = {
  capabilities: {},

  start({ documents, host }) {
    let isOver = false
    documents.onChecked(() => {
      if (isOver) return
      isOver = true
      host.later?.(() => {
        const parts = severalPages(host.today())
        // Between two parts, whoever has asked for something has their turn.
        const next = (): void => {
          const { done, value } = parts.next()
          if (done) return
          markOf(value)
          host.soon(next)
        }
        next()
      })
    })
  },
}

function* severalPages(today: string) {
  const text = anyPlan(today)
  for (let round = 1; round <= rounds; round++) yield* rehearsePage(text, today)
}
