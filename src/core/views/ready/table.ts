import { countWords } from '../../plan/number-words.ts'
import type { Row, Table } from '../view.ts'
import { areas, areaTitles, classWords, type Point } from './points.ts'

/** Every point in full, in the order of the checklist; undefined when there is none. */
export function readyTable(points: readonly Point[]): Table | undefined {
  if (points.length === 0) return undefined
  const kinds = new Map(classWords)
  const sorted = areas.flatMap((area) =>
    classWords.flatMap(([kind]) =>
      points.filter((point) => point.area === area && point.kind === kind),
    ),
  )
  return {
    caption: countWords(points.length, 'point'),
    head: ['Part', 'Kind', 'What to settle', 'Line'],
    rows: sorted.map(
      ({ area, kind, problem }): Row =>
        () => [
          { text: areaTitles[area] },
          { text: kinds.get(kind) ?? '' },
          {
            text: problem.message,
            ...('path' in problem.place && { path: problem.place.path }),
          },
          { text: String(problem.range.start.line + 1), number: true },
        ],
    ),
  }
}
