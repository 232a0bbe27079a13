import type { Command } from './command.ts'

/** Lets the page in front stay with its plan, or follow the active one again. */
export const togglePreviewLock: Command = {
  id: 'commsplan.togglePreviewLock',
  run({ previews }) {
    previews.active()?.toggleLock()
  },
}
