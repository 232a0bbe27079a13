import { allOf, countWords } from '../../plan/number-words.ts'
import { plainWordsOf, titleOf } from '../../plan/title.ts'
import { suggestedWords } from '../../schema/word-lists.ts'
import { isolated } from '../own-words.ts'
import { type Dimension, valuesOf } from './dimension.ts'
import type { Lane } from './lane.ts'

/** The most letters that fit on one line as an answer. */
const lineLength = 72

/** Devices after "reach", where the word alone will not do. */
const reached = new Map([
  ['print', 'people on paper'],
  ['none', 'people without a device'],
  ['connected-tv', 'the connected TV'],
  ['tv-set', 'the TV set'],
  ['pos-terminal', 'the till'],
])

const prepositions =
  /^(at|in|on|by|before|after|during|between|behind|under|near|with|while|when)\b/i

/** What the map says, in one sentence: what most moments share, and where people act. */
export function momentsAnswer(lanes: readonly Lane[]): string {
  const main = shared(lanes)
  const sentences = [main + place(lanes) + action(lanes), main + action(lanes), main + place(lanes)]
  return sentences.find((sentence) => sentence.length <= lineLength) ?? main
}

/** "All 5 moments reach the phone"; with nothing shared, "5 moments tip 5 decisions". */
function shared(lanes: readonly Lane[]): string {
  const device = commonest(lanes, 'devices')
  if (device && device.count > 1) {
    const which =
      device.count === lanes.length ? allOf(device.count) : `${device.count} of ${lanes.length}`
    return `${which} moments reach ${reached.get(device.value) ?? `the ${plainWordsOf(device.value)}`}`
  }
  return tipped(lanes)
}

/** ", 3 the home" */
function place(lanes: readonly Lane[]): string {
  const device = commonest(lanes, 'devices')
  const found = commonest(lanes, 'places')
  if (!found || found.count < 2 || !device || device.count < 2) return ''
  return `, ${found.count} ${placeWords(found.value)}`
}

/** "the home"; the planner's own words are quoted: "at “Café Nord”", "“at the lake”". */
function placeWords(value: string): string {
  const words = plainWordsOf(value)
  if (suggestedWords('places').includes(value)) return `the ${words.replace(/^own /, '')}`
  return `${prepositions.test(words) ? '' : 'at '}“${isolated(words)}”`
}

function action(lanes: readonly Lane[]): string {
  const acting = lanes.filter((lane) => lane.acts)
  const [only] = acting
  if (!only) return lanes.length === 1 ? '; nobody can act in it' : '; nobody can act in any'
  if (acting.length > 1) return `; people act in ${acting.length}`
  const title = isolated(titleOf(only.moment))
  return `; people act in “${title}”`
}

function tipped(lanes: readonly Lane[]): string {
  const decisions = new Set(lanes.flatMap(({ decision }) => decision ?? []))
  const moments = countWords(lanes.length, 'moment')
  const verb = lanes.length === 1 ? 'tips' : 'tip'
  if (decisions.size === 0) return `${moments}, but no decision is named yet`
  return `${moments} ${verb} ${countWords(decisions.size, 'decision')}`
}

/** The value that most moments share in a dimension; of several, the one named first. */
function commonest(lanes: readonly Lane[], dimension: Dimension) {
  const counts = new Map<string, number>()
  for (const { moment } of lanes) {
    for (const value of valuesOf(moment.fields, dimension))
      counts.set(value, (counts.get(value) ?? 0) + 1)
  }
  let best: { readonly value: string; readonly count: number } | undefined
  for (const [value, count] of counts) if (!best || count > best.count) best = { value, count }
  return best
}
