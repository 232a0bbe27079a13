import { nearestWords } from '../../text/nearest.ts'
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
          const free = ['level', ...limits.keys()].filter((each) => !(each in setting))
          yield onUnknown(id, name, [...limits.keys()], nearestWords(name, free).slice(0, 2))
          continue
        }
        const says = wordsOnValue(name, value, limit)
        if (says !== undefined) yield { at: { path }, says }
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
        says: ['Write two numbers for “b2c”, from and to in percent, for example [50, 70].'],
      },
      {
        plan: `rules:
  story/too-many-chapters: {most: -1}
  budget/unspent: {share: 400}`,
        says: [
          '“most” cannot be less than nothing. Write 0 or more.',
          '“share” is a share in percent. Write a number from 0 to 100.',
        ],
      },
      {
        plan: `rules:
  evidence/old: {month: 18}`,
        says: ['“evidence/old” does not go by “month”. Did you mean “months”?'],
        fixed: `rules:
  evidence/old: {months: 18}`,
      },
      {
        plan: `rules:
  channels/silo: {levl: error}`,
        says: ['“channels/silo” does not go by “levl”. Did you mean “level”?'],
        fixed: `rules:
  channels/silo: {level: error}`,
      },
    ],
  },
})

/** A name that the rule does not know: mended where it is a slip, or else taken out. */
function onUnknown(
  rule: string,
  name: string,
  limits: readonly string[],
  near: readonly string[],
): Finding {
  const path = ['rules', rule, name]
  const start = `“${rule}” does not go by “${name}”.`
  const at = { path, part: 'name' as const }
  if (near.length > 0) {
    const fixes = near.map((to) => ({
      title: `Change to “${to}”`,
      changes: [{ do: 'rename-field' as const, path, to }],
      sure: near.length === 1,
    }))
    return { at, says: `${start} Did you mean ${inWords(near.map(quoted), 'or')}?`, fixes }
  }
  const says =
    limits.length > 0
      ? `${start} Write ${inWords(limits.map(quoted), 'or')} instead.`
      : `“${rule}” goes by no number. Take “${name}” out.`
  return { at, says, fixes: [{ title: 'Take it out', changes: [{ do: 'remove', path }] }] }
}

function quoted(word: string): string {
  return `“${word}”`
}

/** What is wrong with a value, if the rule cannot go by it; that it is a number at all the format sees to. */
function wordsOnValue(name: string, value: unknown, { usual }: Limit): string | undefined {
  const isPercent = name === 'share' || Array.isArray(usual)
  const canBe = (each: unknown) => Number(each) >= 0 && (!isPercent || Number(each) <= 100)
  if (!Array.isArray(usual)) {
    if (canBe(value)) return undefined
    return isPercent
      ? `“${name}” is a share in percent. Write a number from 0 to 100.`
      : `“${name}” cannot be less than nothing. Write 0 or more.`
  }
  const isRange = Array.isArray(value) && value.length === 2 && value.every(canBe)
  if (isRange && Number(value[0]) <= Number(value[1])) return undefined
  return `Write two numbers for “${name}”, from and to in percent, for example [50, 70].`
}
