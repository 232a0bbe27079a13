import { isInEnglish } from '../../plan/header.ts'
import type { Plan } from '../../plan/plan.ts'
import { rememberByText } from '../../text/remember.ts'
import { planRule } from '../rule.ts'
import { allTexts, customerTexts } from '../texts.ts'
import { everydayAcronyms } from './everyday-acronyms.ts'
import { isAllowed } from './find-words.ts'
import { loudWordsIn } from './loud-words.ts'

const parts = [
  'header',
  'vocabulary',
  'brand',
  'emotionalAction',
  'story',
  'chapters',
  'connections',
] as const

/** Short forms are spelled out where customers meet them. */
export const acronym = planRule({
  id: 'wording/acronym',
  class: 'tip',
  title: 'A short form that customers may not know',
  why: 'Whoever does not know a short form feels that the message is for somebody else.',
  since: '0.1.0',
  uses: parts,
  check: function* (plan) {
    if (!isInEnglish(plan)) return
    const texts = [...allTexts(customerTexts, plan)]
    const seen = new Set<string>()
    const spelledOut = new Set(texts.flatMap(({ text }) => inBrackets(text)))
    for (const { path, text } of texts) {
      const found = find(text)
      // A text full of capitals shouts, which `wording/shouting` says.
      if (found.length > 2 || loudWordsIn(text, plan).length > 0) continue
      for (const word of found) {
        if (isTyped(word, text)) continue
        if (seen.has(word) || spelledOut.has(word) || isKnown(word, plan)) continue
        seen.add(word)
        yield {
          at: { path },
          says: `Not everyone knows what “${word}” stands for. Write it out once, or choose another word.`,
        }
      }
    }
  },
  examples: {
    good: [
      `connectedStory:
  chapters:
    bring:
      message: Bring it in from the TV room. The check costs 0 GBP.`,
      `connectedStory:
  chapters:
    bring:
      message: Text NIGHT to 70480, or use the code SUN.`,
    ],
    bad: [
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: Bring it in for its PDI before the spring.`,
        says: [
          'Not everyone knows what “PDI” stands for. Write it out once, or choose another word.',
        ],
      },
      {
        plan: `connectedStory:
  chapters:
    bring:
      message: Send the PDI to the workshop.`,
        says: [
          'Not everyone knows what “PDI” stands for. Write it out once, or choose another word.',
        ],
      },
    ],
  },
})

const find = rememberByText((text) =>
  [...text.matchAll(/(?<![\p{L}\p{N}#@&-])\p{Lu}{2,5}(?![\p{L}\p{N}&-])/gu)].map(([word]) => word),
)

/** Whether people are told to send or type a word: it stands for nothing ("text NIGHT to 70480", "use the code SUN"). */
function isTyped(word: string, text: string): boolean {
  const isSent = new RegExp(
    `\\b(?:text|sms|send|reply|message|type)(?: with| the word)? ["“‘']?${word}["”’']?(?: to \\+?\\d|[.,!]|$)`,
    'i',
  )
  const isCode = new RegExp(`\\b(?:code|keyword|password|voucher) ["“‘']?${word}(?!\\p{L})`, 'iu')
  return isSent.test(text) || isCode.test(text)
}

/** Short forms in brackets stand behind the words that they stand for: "pre-delivery inspection (PDI)". */
const inBrackets = rememberByText((text) =>
  [...text.matchAll(/\((\p{Lu}{2,5})\)/gu)].map(([, word = '']) => word),
)

/** Currencies that people read on price tags; the plan's own counts, too. */
const currencies: ReadonlySet<string> = new Set(
  'EUR USD GBP DKK SEK NOK ISK CHF PLN CZK HUF CAD AUD NZD JPY CNY INR BRL MXN ZAR TRY SGD HKD'.split(
    ' ',
  ),
)

function isKnown(word: string, plan: Pick<Plan, 'header' | 'brand' | 'vocabulary'>): boolean {
  if (everydayAcronyms.has(word) || currencies.has(word)) return true
  if (plan.header.currency === word || plan.header.markets?.includes(word)) return true
  if (isAllowed(plan, { written: word, word })) return true
  return String(plan.brand?.fields.name ?? '').includes(word)
}
