import { lengthWords } from '../../../plan/date-words.ts'
import { daysFrom } from '../../../plan/runs.ts'
import type { HintKind } from '../hint.ts'
import { textBeside, textOf } from '../written-words.ts'

/** How long something runs, beside its last day: "5 weeks". */
export const lengths: HintKind = {
  name: 'lengths',
  of({ written }) {
    const { field, node } = written
    if (field.name !== 'end' || field.kind !== 'date') return undefined
    const days = daysFrom({ start: textBeside(written, 'start'), end: textOf(node) })
    return days && { says: lengthWords(days.last - days.first + 1) }
  },
}
