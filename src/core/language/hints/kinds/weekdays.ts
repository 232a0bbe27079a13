import { weekdayWords } from '../../../plan/date-words.ts'
import { dayOf } from '../../../plan/day.ts'
import type { HintKind } from '../hint.ts'
import { textOf } from '../written-words.ts'

/** The weekday beside a date: "Mon". */
export const weekdays: HintKind = {
  name: 'weekdays',
  of({ written: { field, node } }) {
    if (field.kind !== 'date' && field.kind !== 'date-or-period') return undefined
    const day = dayOf(textOf(node))
    return day && { says: weekdayWords(day).slice(0, 3) }
  },
}
