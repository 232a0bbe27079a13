import { type Reader, readers } from '../../core/index.ts'
import { writeResult } from '../files/write-result.ts'
import type { Command } from './command.ts'

/** Makes a page from a plan. */
export const render: Command = {
  name: 'render',
  usage: 'render FILE --out PAGE.html',
  summary: 'Make a page from a plan, to read, print and send around.',
  details: `
The page is one file that needs nothing else. A page that is there already is replaced.`,
  options: [
    {
      name: 'out',
      says: 'Where the page goes; - prints it',
      value: { word: 'file' },
    },
    {
      name: 'reader',
      says: 'Who it is for: everyone, an executive (one page), or a client (without notes, risks and fees)',
      value: { word: 'reader', choices: readers, default: 'full' },
    },
  ],

  async run({ paths, values }, terminal) {
    const [file, ...others] = paths
    const out = values.get('out')
    const refuse = (sentence: string) => {
      terminal.note(sentence)
      return 2 as const
    }
    if (file === undefined) return refuse('render wants the name of a plan.')
    if (others.length > 0) return refuse('render makes one page at a time; name one plan.')
    if (out === undefined)
      return refuse('say where the page goes: --out page.html, or --out - to print it.')

    const { workingFolder } = terminal
    const { pageOf } = await import('../full/full.ts')
    const made = await pageOf(file, workingFolder, values.get('reader') as Reader)
    if ('refusal' in made) return refuse(made.refusal)
    if (out === '-') {
      terminal.print(made.page)
      return 0
    }
    const result = { path: out, content: made.page, kind: 'page', ending: '.html' }
    const refusal = writeResult(result, workingFolder)
    return refusal === undefined ? 0 : refuse(refusal)
  },
}
