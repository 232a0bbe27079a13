import type { Limit } from '../limits.ts'
import { type Finding, settingsRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** Numbers are set for rules that go by them. */
export const unknownNumber = settingsRule({
  id: 'settings/unknown-number',
  class: 'quality',
  title: 'A number that the rule does not go by',
  why: 'Each rule has its own numbers, and many have none. A number that the rule does not know changes nothing.',
  since: '0.1.0',
  check: function* ({ written, rules }): Generator<Finding> {
    for (const [id, setting] of Object.entries(written.rules ?? {})) {
      const rule = rules.get(id)
      if (!rule || typeof setting === 'string') continue
      const limits = new Map(Object.entries(rule.limits ?? {}))
      for (const [name, value] of Object.entries(setting)) {
        if (name === 'level' || name.startsWith('x-')) continue
        const path = ['rules', id, name]
        const limit = limits.get(name)
        if (!limit) {
          const wanted = [...limits.keys()].map((each) => `“${each}”`)
          yield {
            at: { path, part: 'name' },
            says:
              wanted.length > 0
                ? `“${id}” does not go by “${name}”. Write ${inWords(wanted, 'or')} instead.`
                : `“${id}” goes by no number. Take “${name}” out.`,
            fixes: [{ title: 'Take it out', changes: [{ do: 'remove', path }] }],
          }
        } else if (!isRange(value, limit)) {
          yield {
            at: { path },
            says: `Write two numbers for “${name}”, from and to, for example [50, 70].`,
          }
        }
      }
    }
  },
  examples: {
    good: [
      `rules:
  evidence/old: {level: warning, months: 18}
  budget/short-or-long: {b2c: [55, 65]}`,
    ],
    bad: [
      {
        plan: `rules:
  evidence/old: {level: warning, days: 18}`,
        says: ['“evidence/old” does not go by “days”. Write “months” instead.'],
        fixed: `rules:
  evidence/old: {level: warning}`,
      },
      {
        plan: `rules:
  channels/silo: {level: error, most: 3}`,
        says: ['“channels/silo” goes by no number. Take “most” out.'],
        fixed: `rules:
  channels/silo: {level: error}`,
      },
      {
        plan: `rules:
  budget/short-or-long: {b2c: [65, 55]}`,
        says: ['Write two numbers for “b2c”, from and to, for example [50, 70].'],
      },
    ],
  },
})

/** Whether a value is from and to where the rule wants that; the format sees to the rest. */
function isRange(value: unknown, { usual }: Limit): boolean {
  if (!Array.isArray(usual)) return true
  if (!Array.isArray(value) || value.length !== 2) return false
  return Number(value[0]) <= Number(value[1])
}
