import type { Missing } from '../../plan/fault.ts'
import { type Fix, planRule } from '../rule.ts'
import { toBeWritten } from '../to-be-written.ts'
import { inWords } from '../words.ts'

/** The first move is there: two feelings, and the action that leads from one to the other. */
export const missing = planRule({
  id: 'emotion/missing',
  class: 'completeness',
  title: 'No emotional action yet',
  why: 'The first of the three moves: people connect with a brand through something they do, and through how it makes them feel. The story and the moments build on it.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['missing'],
  check: function* (plan) {
    const absent = plan.missing.filter(isFirstMove)
    const [first] = absent
    if (!first) return
    const isWhole = first.path.length === 0
    const parts = isWhole ? Object.keys(questions) : absent.map(({ field }) => field.name)
    const asked = parts.map((name, at) => questions[name as keyof typeof questions](at === 0))
    yield {
      at: isWhole ? { path: ['emotionalAction'] } : { path: ['emotionalAction'], part: 'name' },
      says: `Say ${inWords(asked, 'and')}.`,
      fixes: [fixFor(parts)],
    }
  },
  examples: {
    good: [
      `emotionalAction:
  from: forgotten
  to: welcome
  action: Bring a neighbour along and share the tools`,
    ],
    bad: [
      {
        plan: 'emotionalAction:',
        says: ['Say how people feel today, how they should feel and what they can do.'],
        fixed: `emotionalAction:
  from: TBD
  to: TBD
  action: TBD`,
      },
      {
        plan: `emotionalAction:
  action:`,
        says: ['Say what people can do.'],
        fixed: `emotionalAction:
  action: TBD`,
      },
    ],
  },
})

const questions = {
  from: (isFirst: boolean) => `how ${isFirst ? 'people' : 'they'} feel today`,
  to: (isFirst: boolean) => `how ${isFirst ? 'people' : 'they'} should feel`,
  action: (isFirst: boolean) => `what ${isFirst ? 'people' : 'they'} can do`,
} as const

function isFirstMove({ object, field, path }: Missing): boolean {
  return object === 'EmotionalAction' || (path.length === 0 && field.name === 'emotionalAction')
}

function fixFor(parts: readonly string[]): Fix {
  return {
    title: `Add ${inWords(
      parts.map((name) => `“${name}”`),
      'and',
    )}, to be filled in`,
    changes: parts.map((name) => ({
      do: 'set',
      path: ['emotionalAction', name],
      value: toBeWritten,
    })),
  }
}
