import { type Html, html, join } from '../html.ts'
import { actionStar } from '../marks.ts'
import { dataPath } from '../plan-link.ts'
import { label, line, px, svg } from '../svg.ts'
import { type ArcLayout, namesWidth, type PlacedStep, titleFont, wordFont } from './layout.ts'

/** Radius of a dot by the energy of its feeling. */
const radii = { high: 8, low: 4.5 } as const
const usualRadius = 6

/** One arc: the names of the lanes, which stay, and the steps, which scroll; `goal` is the tone to end in. */
export function arcDrawing(layout: ArcLayout, goal: string | undefined): Html {
  const { lanes, steps, column, bottom, height } = layout
  const width = steps.length * column
  const names = lanes.flatMap(({ name, y }) => [
    label(name, 8, y + 4, { tone: 'muted' }),
    line(8, y + 24, namesWidth, y + 24, 'hair'),
  ])
  const aim = lanes.find(({ tone }) => tone === goal)
  const parts = [
    ...lanes.map(({ y }) => line(0, y + 24, width, y + 24, 'hair')),
    aim ? html`<path class="aim" d="M0 ${px(aim.y)}H${px(width)}"/>` : html``,
    ...arcLines(steps, column),
    ...steps.map((each) => stepDrawing(each, bottom)),
  ]
  return html`<div class="panel whole">${svg(namesWidth, height, join(names), 'kept')}${svg(width, height, join(parts))}</div>\n`
}

/** A step line: level through each step, upright between two; dashed through steps that say no feeling. */
function arcLines(steps: readonly PlacedStep[], column: number): readonly Html[] {
  const ways = { said: '', unsaid: '' }
  for (const [at, { step, x, y }] of steps.entries()) {
    const before = steps[at - 1]
    const from = before ? x - column / 2 : x
    const to = at < steps.length - 1 ? x + column / 2 : x
    const upright = before && before.y !== y ? `${px(before.y)}V${px(y)}` : px(y)
    ways[step.feeling === undefined ? 'unsaid' : 'said'] += `M${px(from)} ${upright}H${px(to)}`
  }
  const line = (look: string, way: string) =>
    way === '' ? [] : [html`<path class="${look}" d="${way}"/>`]
  return [...line('arc unsaid', ways.unsaid), ...line('arc', ways.said)]
}

function stepDrawing({ step, x, y, words, title }: PlacedStep, bottom: number): Html {
  const { feeling, energy, kind, acts, path } = step
  const radius = energy ? radii[energy] : usualRadius
  const look = feeling === undefined ? 'gap paper' : energy ? 'feel full' : 'feel outline'
  const top = y - 16 - (words.length - 1) * 18
  const word =
    feeling === undefined
      ? label(words, x, top, { ...titleFont, leading: 18, anchor: 'middle', tone: 'muted' })
      : label(words, x, top, { ...wordFont, leading: 18, anchor: 'middle', tone: 'feel' })
  const star = acts && actionStar(x + 20, y)
  const under = label(title, x, bottom + 12, {
    ...titleFont,
    anchor: 'middle',
    ...(kind !== 'chapter' && { tone: 'muted' }),
  })
  return html`<g class="clear"${dataPath(path)}><circle class="${look}" cx="${px(x)}" cy="${px(y)}" r="${radius}"/>${star}${word}${under}</g>\n`
}
