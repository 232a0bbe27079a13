import { newPlanText } from '../../core/index.ts'
import { today } from '../../server/today.ts'
import { askForNewPlan } from '../dialogue/new-plan-dialogue.ts'
import { openNewPlan } from '../open-new-plan.ts'
import type { Command } from './command.ts'

/** Asks a few questions and opens a new plan that answers them. Nothing is saved before the planner saves it. */
export const newPlan: Command = {
  id: 'commsplan.newPlan',
  async run() {
    const wanted = await askForNewPlan(today())
    if (!wanted) return
    const { answers, template } = wanted
    await openNewPlan(newPlanText(answers, template), answers.name)
  },
}
