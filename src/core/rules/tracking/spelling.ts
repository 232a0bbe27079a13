import type { PlanPath } from '../../document/node.ts'
import type { Plan } from '../../plan/plan.ts'
import { planRule } from '../rule.ts'
import { inWords } from '../words.ts'

/** Tags are written in one way: small letters, and one sign between words. */
export const spelling = planRule({
  id: 'tracking/spelling',
  class: 'quality',
  title: 'Tags that are not written alike',
  why: 'Analytics takes “Email” and “email” for two things, and reports show half of each. Spaces and special letters break when a link is shared.',
  source: 'Usual practice with link tags (UTM)',
  since: '0.1.0',
  libraries: true,
  uses: ['channels', 'activities'],
  check: function* (plan) {
    const tags = [...tagsIn(plan)]
    const separator = usualSeparator(tags)
    for (const { path, value } of tags) {
      const better = tidied(value, separator)
      if (better === value || better === '') continue
      const wrong = [...whatIsWrong(value, separator)]
      if (wrong.length === 0) continue
      yield {
        at: { path },
        says: `“${value}” has ${inWords(wrong, 'and')}. Use small letters and one sign between words: ${better}.`,
        fixes: [
          {
            title: `Write “${better}”`,
            changes: [{ do: 'set', path, value: better }],
            sure: true,
          },
        ],
      }
    }
  },
  examples: {
    good: [
      `channels:
  instagram:
    tracking: {source: instagram, medium: social, campaign: mend-it-here}`,
    ],
    bad: [
      {
        plan: `channels:
  instagram:
    tracking: {source: Instagram, medium: social, campaign: Mend it hére}`,
        says: [
          '“Instagram” has capitals. Use small letters and one sign between words: instagram.',
          '“Mend it hére” has capitals, spaces and special letters. Use small letters and one sign between words: mend-it-here.',
        ],
        fixed: `channels:
  instagram:
    tracking: {source: instagram, medium: social, campaign: mend-it-here}`,
      },
      {
        plan: `channels:
  instagram:
    tracking: {source: instagram, medium: social, campaign: mend-it-here, content: first_dry_sunday}`,
        says: [
          '“first_dry_sunday” has another sign between words than the rest. Use small letters and one sign between words: first-dry-sunday.',
        ],
        fixed: `channels:
  instagram:
    tracking: {source: instagram, medium: social, campaign: mend-it-here, content: first-dry-sunday}`,
      },
    ],
  },
})

interface Tag {
  readonly path: PlanPath
  readonly value: string
}

const names = ['source', 'medium', 'campaign', 'content', 'term', 'id'] as const

/** The tags that the plan itself writes. */
function* tagsIn({ channels, activities }: Pick<Plan, 'channels' | 'activities'>): Generator<Tag> {
  for (const entities of [channels, activities]) {
    for (const { written, path } of entities.values()) {
      for (const name of names) {
        const value = written?.tracking?.[name]
        if (typeof value === 'string') yield { path: [...path, 'tracking', name], value }
      }
    }
  }
}

/** The sign that most tags have between words; a hyphen when it is a draw. */
function usualSeparator(tags: readonly Tag[]): '-' | '_' {
  const count = (sign: string) => tags.filter(({ value }) => value.includes(sign)).length
  return count('_') > count('-') ? '_' : '-'
}

function* whatIsWrong(value: string, separator: '-' | '_'): Generator<string> {
  if (/\p{Lu}/u.test(value)) yield 'capitals'
  if (/\s/.test(value)) yield 'spaces'
  if (/[^\p{ASCII}]/u.test(value)) yield 'special letters'
  if (value.includes(separator === '-' ? '_' : '-'))
    yield 'another sign between words than the rest'
}

/** Letters that are not a plain letter with a mark on it. */
const letters: ReadonlyMap<string, string> = new Map([
  ['æ', 'ae'],
  ['ø', 'o'],
  ['å', 'a'],
  ['ä', 'a'],
  ['ö', 'o'],
  ['ü', 'u'],
  ['ß', 'ss'],
  ['œ', 'oe'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['ð', 'd'],
  ['þ', 'th'],
])

function tidied(value: string, separator: string): string {
  return [...value.trim().toLowerCase()]
    .map((letter) => letters.get(letter) ?? letter)
    .join('')
    .normalize('NFD')
    .replace(/[\s_-]+/g, separator)
    .replace(/[^\p{ASCII}]/gu, '')
}
