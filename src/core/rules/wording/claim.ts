import vocabulary from '../../../../schemas/vocabulary.json' with { type: 'json' }
import type { Claim } from '../../schema/model.generated.ts'
import { textRule } from '../rule.ts'
import { customerTexts } from '../texts.ts'
import { isClaim } from './claim-sentences.ts'
import { type FoundWord, isAllowed, wordFinder, wordsIn } from './find-words.ts'

/** What needs proof stands among the claims, where somebody checks it. */
export const claim = textRule({
  id: 'wording/claim',
  class: 'law',
  title: 'A claim that needs proof',
  why: 'Rules for advertising ask for proof of what is best, free or green before it is printed. A claim that is written down gets checked in time.',
  source: 'Advertising codes, and rules on environmental claims',
  since: '0.1.0',
  texts: customerTexts,
  uses: ['brand', 'vocabulary', 'compliance', 'unread'],
  check: function* ({ path, field, text }, plan) {
    if (plan.unread.has('compliance')) return
    const brand = String(plan.brand?.fields.name ?? '')
    const claims = plan.compliance.claims ?? []
    for (const { sentence, found } of claimsIn(text)) {
      const first = found.find(
        (each) =>
          !isAllowed(plan, each) &&
          isClaim(each, sentence, { brand, isPromise: field === 'promise' }),
      )
      if (!first || claims.some((each) => covers(each, sentence, first.word))) continue
      yield {
        at: { path },
        says: `“${whole(first, sentence)}” needs proof. Add the sentence to the claims, with the finding that shows it, or say it another way.`,
        fixes: [
          {
            title: 'Add it to the claims',
            changes: [
              {
                do: 'append',
                path: ['compliance', 'claims'],
                value: { claim: sentence.replace(/[.!]+$/, '') },
              },
            ],
          },
        ],
      }
      return
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    ride:
      message: Feel free to write its best day on the green label.`,
      `connectedStory:
  chapters:
    bring:
      message: Bring it in as it is. The safety check is free.
compliance:
  reviewedBy: Privacy and claims lead
  reviewedOn: 2027-02-01
  claims:
    - {claim: The safety check is free, evidence: [workshop-log]}`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: Bring it in as it is. The best workshop in town is waiting.`,
        says: [
          '“best” needs proof. Add the sentence to the claims, with the finding that shows it, or say it another way.',
        ],
        fixed: `connectedStory:
  chapters:
    bring:
      message: Bring it in as it is. The best workshop in town is waiting.
compliance:
  claims:
    - claim: The best workshop in town is waiting`,
      },
      {
        plan: `brand:
  promise: Carbon-neutral repairs for every bicycle`,
        says: [
          '“Carbon-neutral” needs proof. Add the sentence to the claims, with the finding that shows it, or say it another way.',
        ],
        fixed: `brand:
  promise: Carbon-neutral repairs for every bicycle
compliance:
  claims:
    - claim: Carbon-neutral repairs for every bicycle`,
      },
    ],
  },
})

const find = wordFinder(vocabulary.claimWords)

/** The word as it stands, with all of “best in class”. */
function whole({ written, start }: FoundWord, sentence: string): string {
  const after = sentence.slice(start + written.length)
  return written + (/^[\s-]in[\s-]class\b/i.exec(after)?.[0] ?? '')
}

/** The sentences in which a listed word stands. */
const claimsIn = (text: string) =>
  sentencesOf(text)
    .map((sentence) => ({ sentence, found: find(sentence) }))
    .filter(({ found }) => found.length > 0)

/** A text cut after full stops, question marks and exclamation marks; "no. 1" stays together. */
function sentencesOf(text: string): readonly string[] {
  return text
    .split(/(?<=[.!?])(?<!\bno\.)\s+/i)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '')
}

/** Whether a listed claim is about the same: it has the word, or the sentence has most words of the claim. */
function covers({ claim: listed }: Claim, sentence: string, word: string): boolean {
  const text = String(listed ?? '').toLowerCase()
  if (text.includes(word.toLowerCase())) return true
  const there = new Set(wordsIn(sentence.toLowerCase()))
  const words = wordsIn(text)
  return words.length > 0 && words.filter((each) => there.has(each)).length >= words.length * 0.6
}
