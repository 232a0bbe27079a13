import { momentCrossingsOf } from '../plan/channel-graph.ts'
import { bridgesAnswer } from './bridges/answer.ts'
import { type Graph, graphOf } from './bridges/hand-offs.ts'
import { bridgeMapDrawing } from './bridges/map-drawing.ts'
import { type BridgeMap, bridgeMapsOf, mapWidth } from './bridges/map-layout.ts'
import { bridgesMissing } from './bridges/missing.ts'
import { rimOf } from './bridges/rim.ts'
import { bridgesSample } from './bridges/sample.ts'
import { bridgesTable } from './bridges/table.ts'
import { emptyDrawing } from './empty.ts'
import { frame } from './frame.ts'
import { html, join } from './html.ts'
import { moreNote } from './more.ts'
import type { Figure, Subject, View } from './view.ts'

/** A box at the rim with the room over it, in pixels; on paper its words seldom need a second line. */
const rimHeight = 56

/** How channels hand people on: two banks, offline and online, and the bridges over the water between them. */
export const bridgesView: View = {
  id: 'channels',
  tab: 'Channels',
  question: 'Do channels hand people on, and where are the silos?',
  isFiltered: true,
  show,
}

function show(subject: Subject): Figure {
  const { plan } = subject.analysis
  const graph = graphOf(plan)
  if (graph.channels.length === 0) return emptyBridges(subject)
  const answer = bridgesAnswer(graph)
  const maps = bridgeMapsOf(graph)
  const missing = bridgesMissing(subject, graph)
  const rim = rimOf(graph)
  const under = rim.length * rimHeight
  const drawing = frame(
    `${answer}. The table below says the same.`,
    join(maps.map((map, at) => bridgeMapDrawing(map, at === maps.length - 1 ? under : 0))),
    moreNote(edgesOf(maps), 'parts'),
  )
  return {
    answer,
    drawing: html`${drawing}${rim}`,
    note: noteOf(subject, graph, maps),
    ...(missing && { missing }),
    table: bridgesTable(graph),
  }
}

/** The right edges of the offline bank, the water and the online bank, in pixels from the left. */
function edgesOf(maps: readonly BridgeMap[]): readonly number[] {
  return [
    Math.max(...maps.map(({ left }) => left)),
    Math.max(...maps.map(({ right }) => right)),
    mapWidth,
  ]
}

function noteOf(subject: Subject, { handOffs, arrivals }: Graph, maps: readonly BridgeMap[]) {
  const { plan } = subject.analysis
  const crossings = handOffs.some(({ crosses }) => crosses)
  const dry = handOffs.some(({ crosses }) => !crosses)
  const larger = [...arrivals.values()].some((count) => count >= 4)
  const moments = momentCrossingsOf(plan).length
  const also =
    moments > 0 &&
    (moments === 1
      ? ' 1 moment leads on from online to offline or back, too.'
      : ` ${moments} moments lead on from online to offline or back, too.`)
  return html`${crossings && 'Arrows on the water are bridges between online and offline'}${crossings && dry && '; grey ones stay on their bank'}${crossings && '.'}${larger && ' Larger words receive more.'}${maps.length > 1 && ' Each picture shows some of the hand-offs.'}${also}`
}

function emptyBridges(subject: Subject): Figure {
  return {
    answer: 'No channel is named yet',
    drawing: emptyDrawing(subject, {
      why: 'Channels work together when each hands people on to the next: by a code, a booking, or a person who shows the way. Name two channels and what leads from one to the other.',
      sample: bridgesSample(),
      add: 'Add a channel',
      section: ['channels'],
    }),
    isEmpty: true,
  }
}
