import { wordsOf } from '../../plan/title.ts'
import type { Connection } from '../../schema/model.generated.ts'

/** The four dimensions of a moment, in the order in which a map shows them. */
export const dimensions = ['times', 'places', 'platforms', 'devices'] as const

/** One of the four dimensions. */
export type Dimension = (typeof dimensions)[number]

/** How each dimension is headed, and what stands where a moment does not say it. */
export const dimensionWords: Readonly<Record<Dimension, { head: string; unsaid: string }>> = {
  times: { head: 'Times', unsaid: 'no time yet' },
  places: { head: 'Places', unsaid: 'no place yet' },
  platforms: { head: 'Platforms', unsaid: 'no platform yet' },
  devices: { head: 'Devices', unsaid: 'no device yet' },
}

/** Devices that are called otherwise than their words in the format. */
const devices = new Map([
  ['none', 'No device'],
  ['connected-tv', 'Connected TV'],
  ['pos-terminal', 'Till'],
])

/** A value of a dimension in words: "School gate", "No device". */
export function valueWords(dimension: Dimension, value: string): string {
  return (dimension === 'devices' ? devices.get(value) : undefined) ?? wordsOf(value)
}

/** What a moment says in one dimension, each value once. */
export function valuesOf(moment: Connection, dimension: Dimension): readonly string[] {
  return [...new Set<string>(moment[dimension] ?? [])].filter((value) => value.trim() !== '')
}
