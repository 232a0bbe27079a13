import type { Command } from './command.ts'

/** Draws the page in front again, for instance after the file was changed by another program. */
export const refreshPreview: Command = {
  id: 'commsplan.refreshPreview',
  async run({ previews }) {
    await previews.active()?.refresh()
  },
}
