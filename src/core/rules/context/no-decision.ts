import { isInEnglish } from '../../plan/header.ts'
import { namedEntity } from '../parts.ts'
import { planRule } from '../rule.ts'
import { isToBeWritten, toBeWritten, wordCount } from '../to-be-written.ts'

/** Every moment tips a decision. */
export const noDecision = planRule({
  id: 'context/no-decision',
  class: 'completeness',
  title: 'A moment that decides nothing',
  why: 'Moments are worth money because people decide something in them. Written as the customer would ask it, everyone sees what has to be answered.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  limits: {
    words: { says: 'Words that a decision has at least', usual: 3 },
  },
  uses: ['connections', 'missing', 'header'],
  check: function* (plan, { words }) {
    const absent = new Set<string>()
    for (const { object, path, field } of plan.missing) {
      if (object === 'Connection' && field.name === 'decision') absent.add(String(path.at(-1)))
    }
    for (const moment of plan.connections.values()) {
      const { decision } = moment.fields
      const path = [...moment.path, 'decision']
      if (absent.has(moment.id)) {
        yield {
          at: { path: moment.path, part: 'name' },
          says: `Which buying decision does ${namedEntity(moment)} influence? Write it as the customer would ask it.`,
          fixes: [
            {
              title: 'Add “decision”, to be filled in',
              changes: [{ do: 'set', path, value: toBeWritten }],
            },
          ],
        }
      } else if (decision !== undefined && isThin(decision, words) && isInEnglish(plan)) {
        yield {
          at: { path },
          says: `“${decision}” is not yet a decision. Which one does ${namedEntity(moment)} influence? Write it as the customer would ask it.`,
        }
      }
    }
  },
  examples: {
    good: [
      `contextualConnections:
  flat-tyre-monday:
    decision: Mend it now?`,
    ],
    bad: [
      {
        plan: `contextualConnections:
  flat-tyre-monday:
    decision: Awareness`,
        says: [
          '“Awareness” is not yet a decision. Which one does the moment “Flat tyre monday” influence? Write it as the customer would ask it.',
        ],
      },
      {
        plan: `contextualConnections:
  first-dry-sunday:
    decision:`,
        says: [
          'Which buying decision does the moment “First dry sunday” influence? Write it as the customer would ask it.',
        ],
        fixed: `contextualConnections:
  first-dry-sunday:
    decision: TBD`,
      },
    ],
  },
})

/** A decision of few words is a topic. */
function isThin(decision: string | number | boolean, fewestWords: number): boolean {
  return !isToBeWritten(decision) && wordCount(decision) < fewestWords
}
