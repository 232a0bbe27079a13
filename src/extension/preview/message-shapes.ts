import { type FilterState, filterKinds, type TellingAsked } from '../../core/index.ts'
import type { NamedValue, TypedValue } from '../../server/protocol.ts'

/** Longer texts come from nobody's plan. */
const longestText = 2000

/** What is typed into one field, in UTF-16 units; and how many fields there are at once. */
const longestValue = 20_000
const mostValues = 50

/** A chart in UTF-16 units, as SVG or as base64. */
export const longestChart = 32 * 1024 * 1024

/** Deeper paths lead nowhere in a plan. */
const longestPath = 20

/** What can be filtered by, with names for it. */
export function isFilterState(value: unknown): value is FilterState {
  if (!isFields(value) || typeof value.says !== 'string' || !Array.isArray(value.groups)) {
    return false
  }
  return value.groups.every(
    (group: unknown) =>
      isFields(group) &&
      filterKinds.some((kind) => kind === group.kind) &&
      typeof group.words === 'string' &&
      Array.isArray(group.choices) &&
      group.choices.every(isFilterChoice),
  )
}

function isFilterChoice(value: unknown): boolean {
  if (!isFields(value) || typeof value.isChosen !== 'boolean') return false
  return typeof value.id === 'string' && typeof value.words === 'string'
}

/** A value that can be changed, with its name. */
export function isNamedValue(value: unknown): value is NamedValue {
  if (!isFields(value) || !isPath(value.path) || !Array.isArray(value.choices)) return false
  return [value.name, value.label, value.text, value.kind, ...value.choices].every(
    (each) => typeof each === 'string',
  )
}

/** Values that somebody has typed, no more and no longer than forms have. */
export function isTypedValues(values: unknown): values is TypedValue[] {
  if (!Array.isArray(values) || values.length > mostValues) return false
  return values.every(
    (value) => isFields(value) && isPath(value.path) && isText(value.text, longestValue),
  )
}

/** Names and list positions that may lead to a part of a plan. */
export function isPath(value: unknown): value is (string | number)[] {
  if (!Array.isArray(value) || value.length > longestPath) return false
  return value.every((step) => isText(step) || isCount(step))
}

/** A text of at most `longest` UTF-16 units. */
export function isText(value: unknown, longest = longestText): value is string {
  return typeof value === 'string' && value.length <= longest
}

/** The id of a view; it becomes part of a file's name. */
export function isViewId(value: unknown): value is string {
  return isText(value) && /^[a-z-]{0,40}$/.test(value)
}

/** A whole number from 0. */
export function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

/** Something with fields. */
export function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

/** A chapter and a channel, by their ids, and whether the one is to be told on the other. */
export function isTelling(
  value: Record<string, unknown>,
): value is Record<string, unknown> & TellingAsked {
  const { chapterId, channelId, isTold } = value
  return isText(chapterId) && isText(channelId) && typeof isTold === 'boolean'
}
