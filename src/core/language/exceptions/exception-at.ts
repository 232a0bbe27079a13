import type { Analysis } from '../../analysis/analysis.ts'
import { type Exception, exceptionsOf } from '../../analysis/exceptions.ts'
import { commentsWith } from '../../document/comments.ts'
import { locate, rangeIn } from '../../document/document.ts'
import type { Position, Range } from '../../text/position.ts'

/** A position in a comment that leaves problems out, or that is about to. */
export type InException =
  | {
      /** The word with which such a comment starts, as far as it is written. */
      readonly part: 'word'
      readonly range: Range
    }
  | {
      /** The names of its rules; `written` is the one at the position, or empty between them. */
      readonly part: 'rule'
      readonly written: string
      readonly range: Range
      readonly exception: Exception
      /** Nothing stands behind the name: the reason is still to be written. */
      readonly isLast: boolean
    }

/** Finds out what a position in a comment is in; undefined in reasons, in other comments and everywhere else. */
export function exceptionAt({ document }: Analysis, position: Position): InException | undefined {
  const { index, offset } = locate(document, position)
  const segment = document.segments[index]
  if (!segment) return undefined
  const { text } = segment
  const lineStart = Math.max(text.lastIndexOf('\n', offset - 1), text.lastIndexOf('\r', offset - 1))
  const before = text.slice(lineStart + 1, offset)
  const behind = /^[^\r\n]*/.exec(text.slice(offset))?.[0] ?? ''
  const rangeOf = (start: number, end: number) => rangeIn(document, index, { start, end })

  const word = /(?<=^|\s)#[ \t]*([\w-]*)$/.exec(before)
  if (word) {
    const [whole, typed = ''] = word
    // A comment that says something else is left in peace.
    if (typed === '') return undefined
    const start = offset - whole.length
    if (!commentsWith(segment, typed).some((comment) => comment.start === start)) return undefined
    const rest = /^[\w-]*/.exec(behind)?.[0] ?? ''
    return { part: 'word', range: rangeOf(offset - typed.length, offset + rest.length) }
  }
  const names = /(?<=^|\s)#[ \t]*commsplan-allow(?:-entry|-file)?[ \t][^:]*$/.exec(before)
  if (!names) return undefined
  const start = lineStart + 1 + names.index
  const exception = exceptionsOf(document).find(
    (each) => each.index === index && each.comment.start === start,
  )
  if (!exception) return undefined
  const typed = /[^\s,]*$/.exec(before)?.[0] ?? ''
  const rest = /^[^\s,:]*/.exec(behind)?.[0] ?? ''
  return {
    part: 'rule',
    written: typed + rest,
    range: rangeOf(offset - typed.length, offset + rest.length),
    exception,
    isLast: behind.slice(rest.length).trim() === '',
  }
}
