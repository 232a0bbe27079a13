import { type Reader, readers, standalonePage, unreadLineOf } from '../../core/index.ts'
import { checkPlan } from '../check-plan.ts'
import { writePage } from '../files/write-page.ts'
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

    const checked = await checkPlan(file, terminal.workingFolder)
    if ('refusal' in checked) return refuse(checked.refusal)
    if (checked.plan.sections.includes('commsLibrary')) {
      return refuse(`${file} is a shared library; pages are made from plans.`)
    }
    const reader = values.get('reader') as Reader
    if (reader === 'client' && unreadLineOf(checked)) {
      return refuse(
        `${file} has a line that cannot be read, so nobody can be sure what is a note, a risk or a fee. Mend it first; lint names it.`,
      )
    }
    // Without today, so that the same plan gives the same page tomorrow.
    const page = standalonePage({ analysis: checked, today: undefined }, { reader })
    if (out === '-') {
      terminal.print(page)
      return 0
    }
    const refusal = writePage(out, page, terminal.workingFolder)
    return refusal === undefined ? 0 : refuse(refusal)
  },
}
