import { plainWordsOf } from '../../plan/title.ts'
import { evenLinesOf, longestWord } from '../text-lines.ts'
import type { Font } from '../text-width.ts'
import type { Step, Tone } from './steps.ts'

/** One arc with its steps side by side; lengths in pixels. */
export interface ArcLayout {
  readonly steps: readonly PlacedStep[]
  readonly lanes: readonly Lane[]
  readonly column: number
  /** Where the lanes end and the titles begin. */
  readonly bottom: number
  readonly height: number
}

/** A step with its words in lines; `x` and `y` are the middle of its dot. */
export interface PlacedStep {
  readonly step: Step
  readonly x: number
  readonly y: number
  readonly words: readonly string[]
  readonly title: readonly string[]
}

/** The lane of a tone: how pleasant it is to be there. */
export interface Lane {
  readonly tone: Tone
  readonly name: string
  readonly y: number
}

export const namesWidth = 112
export const wordFont: Font = { size: 14, weight: 600 }
export const titleFont: Font = { size: 12, weight: 400 }
export const unsaid = 'not said'
const wholeWidth = 1016
/** A step is no broader than this, unless a long word in its title needs more. */
const usual = 150
/** The most steps of one arc. */
const most = 9

const laneNames: readonly [Tone, string][] = [
  ['pleasant', 'Pleasant'],
  ['mixed', 'Mixed'],
  ['unpleasant', 'Unpleasant'],
  ['unknown', 'Not in the lists'],
]

/** Measures an arc of some steps. A step that says no feeling stays where the one before it is. */
export function arcLayoutOf(steps: readonly Step[], tones: ReadonlySet<Tone>): ArcLayout {
  const wanted = steps.map((step) => longestWord(titleOf(step), titleFont) + 11)
  const column = Math.min(Math.max(usual, ...wanted), (wholeWidth - namesWidth) / steps.length)
  const placed = steps.map((step) => ({
    step,
    words: wordsOf(step, column),
    title: evenLinesOf(titleOf(step), column - 10, titleFont),
  }))
  const deepest = Math.max(1, ...placed.map(({ words }) => words.length))
  const laneHeight = 52 + deepest * 18
  const shown = laneNames.filter(([tone]) => tone !== 'unknown' || tones.has(tone))
  const lanes = shown.map(([tone, name], at) => ({
    tone,
    name,
    y: (at + 1) * laneHeight - 24,
  }))
  const yOf = (tone: Tone) => lanes.find((lane) => lane.tone === tone)?.y
  const bottom = lanes.length * laneHeight + 8
  let level = yOf(steps.find(({ tone }) => tone !== 'unsaid')?.tone ?? 'mixed') ?? 0
  const inPlace = placed.map((each, at) => {
    level = yOf(each.step.tone) ?? level
    return { ...each, x: (at + 0.5) * column, y: level }
  })
  const lines = Math.max(...placed.map(({ title }) => title.length))
  return { steps: inPlace, lanes, column, bottom, height: bottom + lines * 16 + 16 }
}

/** Cuts the steps into as few arcs as are still easy to read; each goes on where the one before it ends. */
export function arcsOf(steps: readonly Step[]): readonly ArcLayout[] {
  const tones = new Set(steps.map(({ tone }) => tone))
  const count = Math.max(1, Math.ceil((steps.length - 1) / (most - 1)))
  const size = Math.ceil((steps.length - 1) / count)
  return Array.from({ length: count }, (_, at) =>
    arcLayoutOf(steps.slice(at * size, at * size + size + 1), tones),
  )
}

function wordsOf({ feeling }: Step, column: number): readonly string[] {
  if (feeling === undefined) return evenLinesOf(unsaid, column - 8, titleFont)
  return evenLinesOf(plainWordsOf(feeling), column - 8, wordFont)
}

function titleOf({ number, title }: Step): string {
  return number === undefined ? title : `${number} ${title}`
}
