import type { Mishap } from '../mishap.ts'

/** Takes what a scan finds; spans count from the start of the scanned text. */
export type Report = (mishap: Mishap) => void

/** A text under the magnifying glass, with the `&names` and `*names` in it that really belong together. */
export interface Scanned {
  readonly text: string
  /** Names that are given with `&name` and used with `*name`. */
  readonly names: ReadonlySet<string>
  /** What belongs to the last field stands in other segments. */
  readonly goesOnElsewhere: boolean
  readonly report: Report
}

const hardSpace = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g
const zeroWidth = /[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g

/** Whether a sign looks like a space or like nothing, and is no plain space. */
export function isInvisible(sign: string): boolean {
  return sign > '\u007f' && cleaned(sign) !== sign
}

/** A text with hard spaces made plain and signs without width taken out. */
export function cleaned(text: string): string {
  return text.replace(hardSpace, ' ').replace(zeroWidth, '')
}

/** Whether a sign separates words in a line, as a planner sees it. */
export function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\t' || isInvisible(sign)
}

/** The offset of the first sign from `at` on that is not blank, or `end`. */
export function skipBlank(text: string, at: number, end: number): number {
  let next = at
  while (next < end && isBlank(text.charAt(next))) next++
  return next
}

/** The offset behind the last sign before `end` that is not blank, or `start`. */
export function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && isBlank(text.charAt(last - 1))) last--
  return last
}

/** The offset at which the line that holds `at` ends; its line end does not belong to it. */
export function lineEndAt(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  if (feed < 0) return text.length
  return feed > at && text.charAt(feed - 1) === '\r' ? feed - 1 : feed
}

/** The offset at which the next line starts, or the text's length. */
export function nextLineAt(text: string, at: number): number {
  const feed = text.indexOf('\n', at)
  return feed < 0 ? text.length : feed + 1
}

/** The offset at which the line that holds `at` starts. */
export function lineStartAt(text: string, at: number): number {
  return at === 0 ? 0 : text.lastIndexOf('\n', at - 1) + 1
}

/** Whether an offset stands at the end of a word: in front of a blank, a line end, or the end of the text. */
export function isWordEnd(text: string, at: number, end: number): boolean {
  return at >= end || isBlank(text.charAt(at))
}

/** Where a comment begins between two offsets of one line: the offset of its `#`, or -1. */
export function commentAt(text: string, start: number, end: number): number {
  for (let at = text.indexOf('#', start + 1); at >= 0 && at < end; at = text.indexOf('#', at + 1)) {
    if (isBlank(text.charAt(at - 1))) return at
  }
  return -1
}

/** Whether the `#` at an offset begins a hashtag or a number (`#BringANeighbour`, `#1`) and no honest comment. */
export function isHashtag(text: string, at: number): boolean {
  return text.charAt(at) === '#' && /^[\p{L}\p{N}]/u.test(text.slice(at + 1, at + 3))
}

/**
 * The offset behind the quote that closes the one at `start`, or undefined when there is none before `end`. In single
 * quotes two quotes stand for one; in double quotes a backslash takes away the meaning of the next sign.
 */
export function closingQuote(text: string, start: number, end: number): number | undefined {
  const quote = text.charAt(start)
  for (let at = start + 1; at < end; at++) {
    const sign = text.charAt(at)
    if (sign === '\\' && quote === '"') at++
    else if (sign === quote) {
      if (quote === "'" && text.charAt(at + 1) === "'") at++
      else return at + 1
    }
  }
  return undefined
}

/** Reports each invisible sign between two offsets. */
export function reportInvisible({ text, report }: Scanned, start: number, end: number): void {
  for (let at = start; at < end; at++) {
    if (!isInvisible(text.charAt(at))) continue
    report({ kind: 'invisible-character', start: at, end: at + 1, breaks: false })
  }
}
