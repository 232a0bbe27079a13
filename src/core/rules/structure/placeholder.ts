import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { WrittenText } from '../../plan/fault.ts'
import { segmentRule } from '../rule.ts'
import { followsFromMishap } from './fault-reports.ts'
import { shortened } from './mishap-words.ts'

/** No text is still a stand-in for one that is to be written. */
export const placeholder = segmentRule({
  id: 'structure/placeholder',
  class: 'completeness',
  title: 'A text that is still to be written',
  why: 'One forgotten placeholder, and reviewers stop trusting the rest.',
  since: '0.1.0',
  check: function* (report) {
    for (const text of report.texts) {
      const words = placeholderIn(text)
      if (words === undefined || followsFromMishap(report, text.span)) continue
      yield {
        at: { span: text.span },
        says: `“${shortened(words)}” is still a placeholder. Write what belongs here.`,
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  idea: A bicycle with a to do list still wants to be ridden`,
    ],
    bad: [
      {
        plan: `connectedStory:
  idea: TBD`,
        says: ['“TBD” is still a placeholder. Write what belongs here.'],
      },
      {
        plan: `connectedStory:
  idea: The bicycle you already have, <wording from the workshop>`,
        says: ['“<wording from the workshop>” is still a placeholder. Write what belongs here.'],
      },
      {
        plan: `audiences:
  neighbours:
    who: People nearby, TODO ask the shop`,
        says: ['“TODO” is still a placeholder. Write what belongs here.'],
      },
    ],
  },
})

const whole: ReadonlySet<string> = new Set([...vocabulary.placeholders, '…', '-', '--'])

/** Stand-ins in the middle of a text: words in capitals, dummy text, and what stands in angle brackets. */
const inside = [
  /\b(?:TBD|TBC|TODO|TO DO|XXX+)\b/,
  /\blorem ipsum\b/i,
  /<(?!\w+:)(?![^>]*@)[^\s<>](?:[^<>\n]*[^\s<>])?>/,
]

/** The placeholder in a text, as written; undefined when it is an honest one. */
function placeholderIn({ field, value }: WrittenText): string | undefined {
  const isWords = field.kind === 'text' || field.kind === 'long-text'
  if (!isWords || field.list || (field.refersTo && !field.orText)) return undefined
  const text = value.trim()
  const bare = text.toLowerCase().replace(/[.:]$/, '')
  if (whole.has(bare) || whole.has(text)) return text
  for (const pattern of inside) {
    const found = pattern.exec(text)?.[0]
    if (found !== undefined) return found
  }
  return undefined
}
