import { writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { refusalFor } from '../files/refusal.ts'
import { shownPath } from '../files/shown-path.ts'
import { firstSettings } from '../first-settings.ts'
import type { Command } from './command.ts'

/** Begins a plan. */
export const init: Command = {
  name: 'init',
  usage: 'init [name…]',
  summary: 'Begin a plan: write a first one, to be written over.',
  details: `
The name becomes the plan's and, in small letters with dashes, that of its file:
“commsplan init Spring at the harbour” writes spring-at-the-harbour.commsplan.yaml.
It asks nothing, and a file that is there already stays as it is.`,
  options: [
    { name: 'settings', says: 'Write commsplan.config.yaml, too: what a team can agree on' },
  ],

  async run({ paths, values }, terminal) {
    const name = paths.join(' ').trim() || 'First plan'
    const { folder, title, file } = namesFor(name)
    if (file === '') {
      terminal.note(`“${name}” has no letters for the name of a file.`)
      return 2
    }
    const { firstPlan } = await import('../full/full.ts')
    const texts = [
      [`${file}.commsplan.yaml`, firstPlan(title, terminal.today())],
      ...(values.has('settings') ? [['commsplan.config.yaml', firstSettings]] : []),
    ] as [string, string][]
    let isRefused = false
    for (const [fileName, text] of texts) {
      const path = join(resolve(terminal.workingFolder, folder), fileName)
      const shown = shownPath(path, terminal.workingFolder)
      const refusal = writeNew(path, shown, text)
      terminal.note(refusal ?? `${shown} is ready to be written over.`)
      isRefused ||= refusal !== undefined
    }
    return isRefused ? 2 : 0
  },
}

/** The folder that was named with the plan, what people call the plan, and the name of its file without ending. */
function namesFor(name: string): { folder: string; title: string; file: string } {
  const bare = name.replaceAll('\\', '/').replace(/\.commsplan\.ya?ml$/i, '')
  const last = bare.slice(bare.lastIndexOf('/') + 1)
  const words = last.replace(/[-_]+/g, ' ').replace(/\s+/g, ' ').trim()
  const file = words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80)
  return { folder: dirname(bare), title: words.charAt(0).toUpperCase() + words.slice(1), file }
}

/** Writes a file that is not there yet; returns why it could not. */
function writeNew(path: string, shown: string, text: string): string | undefined {
  try {
    writeFileSync(path, text, { flag: 'wx' })
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'EEXIST') return `${shown} is there already; it was left as it is.`
    if (code === 'ENOENT') return `there is no folder for ${shown}; make it first.`
    return refusalFor(shown, error).refusal
  }
}
