import { countWords } from '../../plan/number-words.ts'
import { titleOf } from '../../plan/title.ts'
import { said } from '../own-words.ts'
import type { Row, Table } from '../view.ts'
import { type Graph, type Zone, zoneOf } from './hand-offs.ts'

const places: Readonly<Record<Zone, string>> = {
  offline: 'offline',
  both: 'both',
  online: 'online',
  neither: 'not said',
}

/** The map as a table: a row for each hand-off, then the channels without any. */
export function bridgesTable({ handOffs, silent, alone }: Graph): Table {
  const counts = [
    handOffs.length > 0 && countWords(handOffs.length, 'hand-off'),
    silent.length > 0 && `${countWords(silent.length, 'channel')} without a hand-off`,
  ].filter((words) => typeof words === 'string')
  return {
    caption: counts.join(', '),
    head: ['From', 'Where', 'To', 'Where', 'By', 'Links online and offline', 'How'],
    rows: [
      ...handOffs.map(
        ({ from, to, words, crosses, path, zones }): Row =>
          () => {
            const handOff = from.fields.handsOffTo?.[Number(path.at(-1))]
            return [
              { text: titleOf(from), path: from.path },
              { text: places[zones.from] },
              { text: titleOf(to), path: [...path, 'channel'] },
              { text: places[zones.to] },
              { text: words, path: [...path, 'by'] },
              { text: crosses ? 'yes' : 'no' },
              { text: said(handOff?.note) ?? '' },
            ]
          },
      ),
      ...silent.map(
        (channel): Row =>
          () => [
            { text: titleOf(channel), path: channel.path },
            { text: places[zoneOf(channel)] },
            { text: alone.includes(channel) ? 'nobody, stands alone' : 'nobody' },
            { text: '' },
            { text: '' },
            { text: '' },
            { text: '' },
          ],
      ),
    ],
  }
}
