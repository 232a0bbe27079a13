import { nearestWords } from '../../text/nearest.ts'
import { type Finding, settingsRule } from '../rule.ts'

/** Settings speak of rules that there are. */
export const unknownRule = settingsRule({
  id: 'settings/unknown-rule',
  class: 'quality',
  title: 'A setting for a rule that does not exist',
  why: 'What is set for a name that no rule has changes nothing. Mostly it is a slip of the keyboard.',
  since: '0.1.0',
  check: function* ({ written, rules }): Generator<Finding> {
    for (const id of Object.keys(written.rules ?? {})) {
      if (rules.has(id)) continue
      const near = nearestWords(id, rules.keys()).slice(0, 2)
      const path = ['rules', id]
      yield {
        at: { path, part: 'name' },
        says:
          near[0] === undefined
            ? `There is no rule called “${id}”. Take it out, or write the name that stands beside a problem.`
            : `There is no rule called “${id}”. Did you mean “${near[0]}”?`,
        fixes:
          near.length > 0
            ? near.map((to) => ({
                title: `Change to “${to}”`,
                changes: [{ do: 'rename-field', path, to }],
                sure: near.length === 1,
              }))
            : [{ title: 'Take it out', changes: [{ do: 'remove', path }] }],
      }
    }
  },
  examples: {
    good: [
      `rules:
  channels/no-role: error`,
    ],
    bad: [
      {
        plan: `rules:
  chanels/no-role: error`,
        says: ['There is no rule called “chanels/no-role”. Did you mean “channels/no-role”?'],
        fixed: `rules:
  channels/no-role: error`,
      },
      {
        plan: `profile: strict
rules:
  no-fun-allowed: error`,
        says: [
          'There is no rule called “no-fun-allowed”. Take it out, or write the name that stands beside a problem.',
        ],
        fixed: 'profile: strict',
      },
    ],
  },
})
