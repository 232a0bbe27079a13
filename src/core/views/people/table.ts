import { countWords } from '../../plan/number-words.ts'
import { titleOf } from '../../plan/title.ts'
import type { Cell, Row, Table } from '../view.ts'
import { groupTitle } from './group-words.ts'
import { knownTeams, type Part, parts, unknownTeams, type Work } from './work.ts'

const heads: Readonly<Record<Part, string>> = {
  A: 'Answers for',
  R: 'Does',
  C: 'Is asked before',
  I: 'Is told after',
}

/** The matrix as a table in words: a row for each team. */
export function peopleTable(work: Work): Table {
  const { teams, rows, unownedChannels, unownedMoments } = work
  const unknown = unknownTeams(work).length
  const titles = (entities: readonly Parameters<typeof titleOf>[0][]): Cell => ({
    text: entities.map(titleOf).join(', '),
  })
  const nobody = unownedChannels.length + unownedMoments.length
  return {
    caption: [
      countWords(knownTeams(work).length, 'team'),
      ...(unknown > 0 ? [`${countWords(unknown, 'name')} not in the plan`] : []),
      countWords(rows.length, 'task'),
    ].join(', '),
    head: ['Team', 'Part', ...parts.map((part) => heads[part]), 'Owns channels', 'Owns moments'],
    rows: [
      ...teams.map(
        ({ id, title, team, group, channels, moments }): Row =>
          () => [
            { text: title, ...(team && { path: team.path }) },
            { text: groupTitle(group) },
            ...parts.map((part): Cell => {
              const mine = rows.filter((row) => row.parts.get(id)?.includes(part))
              return { text: mine.map(({ what }) => what).join('; ') }
            }),
            titles(channels),
            titles(moments),
          ],
      ),
      ...(nobody > 0
        ? [
            () => [
              { text: 'Nobody yet' },
              { text: '' },
              ...parts.map((part): Cell => {
                const lacks = rows.filter(({ isAnswered, isDone }) =>
                  part === 'A' ? !isAnswered : part === 'R' && !isDone,
                )
                return { text: lacks.map(({ what }) => what).join('; ') }
              }),
              titles(unownedChannels),
              titles(unownedMoments),
            ],
          ]
        : []),
    ],
  }
}
