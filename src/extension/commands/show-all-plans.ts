import type { Command } from './command.ts'

/** Shows all plans of the workspace on one calendar: who hears what, what collides, what it costs. */
export const showAllPlans: Command = {
  id: 'commsplan.showAllPlans',
  run: ({ allPlans }) => allPlans.show(),
}
