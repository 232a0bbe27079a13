import { settingsRule } from '../rule.ts'

/** What makes a text unreadable is always said. */
export const alwaysOn = settingsRule({
  id: 'settings/always-on',
  class: 'quality',
  title: 'A rule that cannot be set',
  why: 'Where a text cannot be read, nobody can know what else it says. Rules about that always speak.',
  since: '0.1.0',
  check: function* ({ written, rules }) {
    for (const id of Object.keys(written.rules ?? {})) {
      if (!rules.get(id)?.always) continue
      const path = ['rules', id]
      yield {
        at: { path, part: 'name' },
        says: `“${id}” is always an error, because nothing else can be said before it is mended. Take it out.`,
        fixes: [{ title: 'Take it out', changes: [{ do: 'remove', path }] }],
      }
    }
  },
  examples: {
    good: [
      `rules:
  structure/placeholder: off`,
    ],
    bad: [
      {
        plan: `profile: gentle
rules:
  structure/not-yaml: off
  structure/placeholder: off`,
        says: [
          '“structure/not-yaml” is always an error, because nothing else can be said before it is mended. Take it out.',
        ],
        fixed: `profile: gentle
rules:
  structure/placeholder: off`,
      },
    ],
  },
})
