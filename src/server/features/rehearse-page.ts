import { newPlanText, rehearsePage, templates, usualEnd, usualStart } from '../../core/index.ts'
import { markOf } from '../mark-of.ts'
import type { Feature } from '../session.ts'

/** Goes through the work for a page once, when the first file has been checked and nobody waits for anything. */
export const rehearseThePage: Feature = {
  capabilities: {},

  start({ documents, host }) {
    let isOver = false
    documents.onChecked(() => {
      if (isOver) return
      isOver = true
      host.later?.(() => {
        const today = host.today()
        const parts = rehearsePage(anyPlan(today), today)
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

function anyPlan(today: string): string {
  const [template] = templates.slice(-1)
  const start = usualStart(today)
  const money = { amount: 1000, currency: 'EUR' }
  const answers = { name: 'Any plan', business: 'b2c' as const, start, end: usualEnd(start), money }
  return template ? newPlanText(answers, template) : ''
}
