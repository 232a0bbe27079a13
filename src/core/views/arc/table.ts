import { countWords } from '../../plan/number-words.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { said } from '../own-words.ts'
import type { Row, Table } from '../view.ts'
import type { Step, Tone } from './steps.ts'

const tones: Readonly<Record<Tone, string>> = {
  pleasant: 'pleasant',
  mixed: 'mixed',
  unpleasant: 'unpleasant',
  unknown: 'not in the lists',
  unsaid: '',
}

/** The arc as a table: a row for each step, then the shifts of single audiences. */
export function arcTable(
  plan: Pick<Plan, 'emotionalAction' | 'audiences'>,
  steps: readonly Step[],
): Table {
  return {
    caption: countWords(steps.length, 'step'),
    head: ['Step', 'Feeling', 'Tone', 'Energy', 'People act'],
    rows: [
      ...steps.map(
        ({ number, title, feeling, tone, energy, acts, path }): Row =>
          () => [
            { text: number === undefined ? title : `${number} ${title}`, path },
            { text: feeling ?? 'not said' },
            { text: tones[tone] },
            { text: energy ?? '' },
            { text: acts ? 'yes' : '' },
          ],
      ),
      ...othersOf(plan).map(
        ({ name, from, to, id }): Row =>
          () => [
            { text: name, path: ['emotionalAction', 'byAudience', id] },
            { text: `from ${from} to ${to}` },
            { text: '' },
            { text: '' },
            { text: '' },
          ],
      ),
    ],
  }
}

/** The shifts of single audiences; what they leave out is taken from the shift of all. */
export function othersOf({
  emotionalAction,
  audiences,
}: Pick<Plan, 'emotionalAction' | 'audiences'>) {
  return Object.entries(emotionalAction.byAudience ?? {}).map(([id, shift]) => {
    const audience = audiences.get(id)
    return {
      id,
      name: audience ? titleOf(audience) : wordsOf(id),
      from: said(shift.from) ?? said(emotionalAction.from) ?? 'not said',
      to: said(shift.to) ?? said(emotionalAction.to) ?? 'not said',
    }
  })
}
