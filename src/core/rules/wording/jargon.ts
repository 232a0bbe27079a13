import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { Plan } from '../../plan/plan.ts'
import { type Fix, type PlanText, textRule } from '../rule.ts'
import { customerTexts, goals, roles } from '../texts.ts'
import { type FoundWord, isAllowed, type WordFinder, wordFinder } from './find-words.ts'
import { isLiteral } from './literal-words.ts'

/** Texts use words that customers and colleagues would use, too. */
export const jargon = textRule({
  id: 'wording/jargon',
  class: 'tip',
  title: 'Trade talk',
  why: 'Trade talk sounds like everyone else and hides what is meant. Plain words show whether there is something to say.',
  since: '0.1.0',
  texts: [goals, ...customerTexts, roles],
  uses: ['vocabulary'],
  check: function* (text, plan) {
    const list = wordListOf(plan)
    const found = list
      .find(text.text)
      .filter((each) => !isAllowed(plan, each) && !isLiteral(each, text.text))
      .filter((each) => !isToldAsClaim(each, text, plan))
    if (found.length === 0) return
    const fix = fixFor(text, found, list.better)
    yield {
      at: { path: text.path },
      says: [...adviceOn(found, list.better)].join(' '),
      fixes: fix ? [fix] : [],
    }
  },
  examples: {
    good: [
      `brand:
  promise: The bicycle goes home safer than it came, or you pay nothing.`,
      `plan:
  language: da
emotionalAction:
  action: Leverage det hele`,
      `brand:
  promise: Best-in-class brakes
compliance:
  reviewedBy: Privacy and claims lead
  reviewedOn: 2027-02-01
  claims:
    - {claim: Best-in-class brakes, evidence: [workshop-log]}`,
      `connectedStory:
  chapters:
    notice:
      message: Solutions to question 4, and the ecosystem of the forest. Take a deep dive with the sharks.`,
    ],
    bad: [
      {
        plan: `emotionalAction:
  action: Leverage the pump outside the door`,
        says: ['“Leverage” is trade talk: write “use” instead.'],
        fixed: `emotionalAction:
  action: Use the pump outside the door`,
      },
      {
        plan: `brand:
  promise: World-class holistic solutions for your bicycle`,
        says: [
          '“World-class” is trade talk: say what is better. “holistic”: write “whole” instead. “solutions”: say what it is.',
        ],
      },
      {
        plan: `channels:
  posters:
    role: Shows the best-in-class workshop from the street`,
        says: ['“best-in-class” is trade talk: say what is better.'],
      },
      {
        plan: `channels:
  posters:
    role: Gives the workshop a seamless start of the day`,
        says: ['“seamless” is trade talk: write “smooth” instead, and say what gets easier.'],
      },
    ],
  },
})

const customerFields = new Set(customerTexts.flatMap(({ fields }) => fields))

/** “Best in class” needs proof where customers read it, which `wording/claim` says. */
function isToldAsClaim(
  { word }: FoundWord,
  { field }: PlanText,
  plan: Pick<Plan, 'vocabulary'>,
): boolean {
  if (word !== 'best-in-class' || !customerFields.has(field)) return false
  return !isAllowed(plan, { written: 'best', word: 'best' })
}

interface WordList {
  readonly find: WordFinder
  /** What to say instead, by word. */
  readonly better: ReadonlyMap<string, string>
}

const common = wordList([])

const lists = new WeakMap<object, WordList>()

/** The common list with the words that the brand does not use. */
function wordListOf({ vocabulary: own }: Pick<Plan, 'vocabulary'>): WordList {
  if (!own.avoidWords) return common
  const known = lists.get(own) ?? wordList(Object.entries(own.avoidWords))
  lists.set(own, known)
  return known
}

function wordList(own: readonly (readonly [string, unknown])[]): WordList {
  const better = new Map(
    [...Object.entries(vocabulary.jargon), ...own].map(([a, b]) => [a, String(b)]),
  )
  return { find: wordFinder(better.keys()), better }
}

function* adviceOn(found: readonly FoundWord[], better: WordList['better']): Generator<string> {
  const seen = new Set<string>()
  for (const { word, written } of found) {
    if (seen.has(word)) continue
    const start = seen.size === 0 ? `“${written}” is trade talk` : `“${written}”`
    seen.add(word)
    yield `${start}: ${adviceFrom(better.get(word) ?? '')}.`
  }
}

/** "use" → write “use” instead; "smooth (say what gets easier)" → write “smooth” instead, and say …; "say …" as it is. */
function adviceFrom(better: string): string {
  const [, plain = better, link = '', more] = /^(.+?)( \(|, or )([^)]+)\)?$/.exec(better) ?? []
  if (/^(?:say|name) /.test(better)) return better
  if (better === '') return 'choose a plainer word'
  if (more === undefined) return `write “${plain}” instead`
  return `write “${plain}” instead, ${link.includes('or') ? 'or' : 'and'} ${more}`
}

/** Puts the better words in, where each of them is a single word. */
function fixFor(
  { path, text }: PlanText,
  found: readonly FoundWord[],
  better: WordList['better'],
): Fix | undefined {
  let value = text
  for (const { word, written, start } of [...found].reverse()) {
    const plain = better.get(word) ?? ''
    if (!/^[\p{L}-]+$/u.test(plain)) return undefined
    value = `${value.slice(0, start)}${likeWritten(plain, word, written)}${value.slice(start + written.length)}`
  }
  return { title: 'Use plainer words', changes: [{ do: 'set', path, value }] }
}

function likeWritten(plain: string, word: string, written: string): string {
  const ending = written.length > word.length ? 's' : ''
  const first = written.charAt(0)
  const start = first === first.toUpperCase() ? plain.charAt(0).toUpperCase() : plain.charAt(0)
  return `${start}${plain.slice(1)}${ending}`
}
