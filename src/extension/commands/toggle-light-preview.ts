import type { Command } from './command.ts'

/** Draws the page in front on white paper in a dark editor, or in the editor's colours again. */
export const toggleLightPreview: Command = {
  id: 'commsplan.toggleLightPreview',
  run({ previews }) {
    previews.active()?.toggleLight()
  },
}
