import { showPlan } from '../preview/show-plan.ts'
import type { Command } from './command.ts'

/** Shows the text of the plan whose page is in front. */
export const showSource: Command = {
  id: 'commsplan.showSource',
  async run({ previews }) {
    const preview = previews.active()
    if (preview) await showPlan(preview.source, preview.column)
  },
}
