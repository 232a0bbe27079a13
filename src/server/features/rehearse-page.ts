import { rehearsePage } from '../../core/index.ts'
import { markOf } from '../mark-of.ts'
import type { Feature } from '../session.ts'
import { anyPlan } from './any-plan.ts'

/** More make nothing quicker. */
const rounds = 3

/** Goes through the work for a page, when the first file has been checked and nobody waits for anything. */
export const rehearseThePage: Feature = {
  capabilities: {},

  start({ documents, host }) {
    let isOver = false
    documents.onChecked(() => {
      if (isOver) return
      isOver = true
      host.later?.(() => {
        const today = host.today()
        const parts = rehearsePage(anyPlan(today), today, rounds)
        // Between two parts, whoever has asked for something has their turn.
        const next = (): void => {
          const { done, value } = parts.next()
          if (done) return
          markOf(value, host)
          host.soon(next)
        }
        next()
      })
    })
  },
}
