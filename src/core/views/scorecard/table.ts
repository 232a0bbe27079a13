import { dateWords } from '../../plan/date-words.ts'
import { languageOf } from '../../plan/header.ts'
import { countWords } from '../../plan/number-words.ts'
import { objectiveName } from '../../plan/objective-name.ts'
import type { Plan } from '../../plan/plan.ts'
import { titleOf, wordsOf } from '../../plan/title.ts'
import { amountWords } from '../from-to.ts'
import type { Cell, Row, Table } from '../view.ts'
import { directionWords } from './drawing.ts'
import type { ChannelGoal, Direction, Goal } from './goals.ts'

/** The scorecard as a table: a row for each objective and each measure of a channel. */
export function scorecardTable(
  plan: Pick<Plan, 'header' | 'objectives'>,
  groups: readonly Direction[],
  measures: readonly ChannelGoal[],
): Table {
  const objectives = groups.flatMap(({ direction, goals }) =>
    goals.map(
      (goal): Row =>
        () => {
          const { supports } = goal.objective.fields
          const higher = supports === undefined ? undefined : plan.objectives.get(supports)
          return [
            { text: goal.name, path: goal.path },
            { text: `${goal.level} objective` },
            ...numbersOf(goal, plan),
            { text: direction === undefined ? 'not said' : directionWords(direction) },
            { text: higher ? objectiveName(higher) : '' },
          ]
        },
    ),
  )
  const counts = [
    objectives.length > 0 && countWords(objectives.length, 'objective'),
    measures.length > 0 && `${countWords(measures.length, 'number')} on channels`,
  ].filter((words) => typeof words === 'string')
  return {
    caption: counts.join(', '),
    head: ['What', 'Where', 'Number', 'Kind', 'From', 'To', 'By', 'Direction', 'Helps'],
    rows: [
      ...objectives,
      ...measures.map(
        (goal): Row =>
          () => [
            { text: goal.name, path: goal.path },
            { text: titleOf(goal.channel), path: goal.channel.path },
            ...numbersOf(goal, plan),
            { text: '' },
            { text: '' },
          ],
      ),
    ],
  }
}

function numbersOf(goal: Goal, plan: Pick<Plan, 'header'>): readonly Cell[] {
  const { metric, kind, from, to, by, path } = goal
  const language = languageOf(plan)
  const amount = (value: Goal['from'], field: string): Cell => ({
    text: value === undefined ? 'not said' : amountWords(value, language),
    number: true,
    path: [...path, field],
  })
  return [
    { text: metric === undefined ? 'not said' : wordsOf(metric) },
    { text: kind ?? '' },
    amount(from, 'from'),
    amount(to, 'to'),
    { text: by === undefined ? 'not said' : dateWords(by, language) },
  ]
}
