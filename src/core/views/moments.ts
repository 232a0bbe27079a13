import { emptyDrawing } from './empty.ts'
import { frame } from './frame.ts'
import { html, join } from './html.ts'
import { momentsAnswer } from './moments/answer.ts'
import { type Lane, lanesOf } from './moments/lane.ts'
import { mapDrawing } from './moments/map-drawing.ts'
import { type MapLayout, mapsOf, mapWidth } from './moments/map-layout.ts'
import { momentsMissing } from './moments/missing.ts'
import { momentSample } from './moments/sample.ts'
import { momentsTable } from './moments/table.ts'
import { moreNote } from './more.ts'
import type { Figure, Subject, View } from './view.ts'

/** Each moment as a lane through times, places, platforms and devices to the decision that it tips. */
export const momentsView: View = {
  id: 'moments',
  tab: 'Moments',
  question: 'When, where and on what do we meet people, and which decision does it tip?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const lanes = lanesOf(plan)
  if (lanes.length === 0) return emptyMoments(subject)
  const answer = momentsAnswer(lanes)
  const maps = mapsOf(lanes)
  const missing = momentsMissing(subject, lanes)
  return {
    answer,
    drawing: frame(
      `${answer}. The table below says the same.`,
      join(maps.map(mapDrawing)),
      moreNote(edgesOf(maps), 'columns'),
    ),
    note: noteOf(lanes, maps),
    ...(missing && { missing }),
    table: momentsTable(plan, lanes),
  }
}

/** The right edges of the columns, in pixels from the left; of several maps, those that reach farthest. */
function edgesOf(maps: readonly MapLayout[]): readonly number[] {
  const columns = [0, 1, 2, 3].map((at) =>
    Math.max(...maps.map((map) => map.columns[at]?.end ?? 0)),
  )
  return [...columns, mapWidth]
}

function noteOf(lanes: readonly Lane[], maps: readonly MapLayout[]) {
  const isShared = maps.some(({ columns }) =>
    columns.some(({ values }) => values.some((value) => value.lanes.length > 1)),
  )
  const acts = lanes.some((lane) => lane.acts)
  const shared = isShared && ' Larger words are shared by several'
  const heavy =
    acts &&
    (isShared ? '; the heavy line is where people act' : ' The heavy line is where people act')
  return html`Follow a number from left to right to read one moment.${shared}${heavy}${(isShared || acts) && '.'}`
}

function emptyMoments(subject: Subject): Figure {
  return {
    answer: 'No moment is named yet',
    drawing: emptyDrawing(subject, {
      why: 'A channel reaches people; a moment tips a decision. Name one: a time, a place, a platform and a device, and what people decide there.',
      sample: momentSample(),
      add: 'Add a moment',
      section: ['contextualConnections'],
    }),
    isEmpty: true,
  }
}
