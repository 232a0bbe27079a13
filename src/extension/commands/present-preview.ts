import type { Command } from './command.ts'

/** Shows the page in front one view at a time, in larger type, or as a whole again. */
export const presentPreview: Command = {
  id: 'commsplan.presentPreview',
  run({ previews }) {
    previews.active()?.present()
  },
}
