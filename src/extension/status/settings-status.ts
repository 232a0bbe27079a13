import { Uri, workspace } from 'vscode'
import { countWords } from '../../core/index.ts'
import type { StatusItem } from './status-item.ts'

const profiles = { gentle: 'gentle', standard: '', strict: 'strict' } as const

/** Which of the team's settings hold for the file, with the way to them. */
export const settingsStatus: StatusItem = {
  id: 'settings',
  name: 'Team Settings',
  show({ settings }) {
    const [nearest, ...others] = settings?.files ?? []
    if (!settings || nearest === undefined) {
      return { text: 'No team settings', detail: 'every rule speaks as its page says' }
    }
    const file = Uri.parse(nearest)
    const more = others.length > 0 ? `and ${countWords(others.length, 'more file')}` : ''
    const facts = [profiles[settings.profile], more].filter((fact) => fact !== '').join(', ')
    return {
      text: `Settings: ${workspace.asRelativePath(file)}`,
      detail: settings.isIgnored ? 'leave this file out: nothing is checked' : facts,
      ...(settings.isIgnored && { severity: 'warning' }),
      command: { command: 'vscode.open', title: 'Open', arguments: [file] },
    }
  },
}
