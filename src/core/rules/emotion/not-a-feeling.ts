import { asListed, feelingOf, isNoFeeling } from '../../plan/feeling.ts'
import { planRule } from '../rule.ts'
import { isToBeWritten, wordCount } from '../to-be-written.ts'
import { inWords } from '../words.ts'
import { type FeelingUse, feelingsIn } from './feeling-uses.ts'

/** Where a feeling belongs, a feeling stands. */
export const notAFeeling = planRule({
  id: 'emotion/not-a-feeling',
  class: 'quality',
  title: 'A word that is not a feeling',
  why: 'Awareness and engagement are results that media report. People feel proud, relieved or curious, and that is what the story has to reach.',
  source: "Inspired by Tracy Stokes' three moves",
  since: '0.1.0',
  uses: ['emotionalAction', 'chapters', 'connections', 'vocabulary'],
  check: function* (plan) {
    for (const use of feelingsIn(plan)) {
      const { word, path } = use
      if (isToBeWritten(word) || feelingOf(plan, word)) continue
      const isLong = wordCount(word) > mostWords
      if (!isLong && !isNoFeeling(word) && wordCount(word) > 0) continue
      const better = feelingsFor(use, (each) => feelingOf(plan, each) !== undefined)
      yield {
        at: { path },
        says: isLong
          ? `“${word}” is more than a feeling. Say it in up to three words that fit “I feel …”, such as ${inWords(better, 'or')}.`
          : `“${word}” is not a feeling. Try it in “I feel …”. Maybe ${inWords(better, 'or')}?`,
        fixes: better.map((each) => ({
          title: `Replace with “${each}”`,
          changes: [{ do: 'set', path, value: each }],
        })),
      }
    }
  },
  examples: {
    good: [
      `emotionalAction:
  from: stuck indoors
  to: proud`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  from: aware
  to: engaged`,
        says: [
          '“aware” is not a feeling. Try it in “I feel …”. Maybe indifferent, unsure or curious?',
          '“engaged” is not a feeling. Try it in “I feel …”. Maybe eager, inspired or included?',
        ],
        fixed: `emotionalAction:
  from: indifferent
  to: eager`,
      },
      {
        plan: `connectedStory:
  chapters:
    bring:
      feeling: proud that the bicycle is back on the road`,
        says: [
          '“proud that the bicycle is back on the road” is more than a feeling. Say it in up to three words that fit “I feel …”, such as proud.',
        ],
        fixed: `connectedStory:
  chapters:
    bring:
      feeling: proud`,
      },
    ],
  },
})

/** A feeling has one to three words (domain 1.3). */
const mostWords = 3

const beginnings = ['indifferent', 'unsure', 'curious']
const goals = ['proud', 'relieved', 'hopeful']

/** What people may feel where planners write what marketing wants of them. */
const meant: ReadonlyMap<string, readonly string[]> = new Map([
  ...each('aware brand-aware top-of-mind', ['curious', 'surprised', 'nostalgic']),
  ...each('informed educated knowledgeable', ['confident', 'reassured', 'curious']),
  ...each('engaged activated primed', ['eager', 'inspired', 'included']),
  ...each('convinced persuaded qualified converted', ['confident', 'trusting', 'relieved']),
  ...each('enabled', ['confident', 'determined', 'hopeful']),
  ...each('targeted reached segmented nurtured', ['understood', 'welcome', 'included']),
  ...each('positive good emotional', ['happy', 'hopeful', 'proud']),
])

/** What people may feel before, where the plan only says how bad it is. */
const meantBefore: ReadonlyMap<string, readonly string[]> = new Map([
  ...each('negative bad', ['disappointed', 'frustrated', 'tired']),
  ...each('positive good', ['content', 'hopeful', 'curious']),
])

function each(words: string, feelings: readonly string[]): [string, readonly string[]][] {
  return words.split(' ').map((word) => [word, feelings])
}

/** Feelings to offer in place of a word: those that it holds itself, else those that may be meant. */
function feelingsFor(
  { word, when }: FeelingUse,
  isFeeling: (word: string) => boolean,
): readonly string[] {
  const name = asListed(word)
  const inside = word.split(/[^\p{L}-]+/u).filter((each) => each !== '' && isFeeling(each))
  if (inside.length > 0) return [...new Set(inside.map(asListed))].slice(0, 3)
  return when === 'before' ? (meantBefore.get(name) ?? beginnings) : (meant.get(name) ?? goals)
}
