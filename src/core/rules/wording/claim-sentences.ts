import { type FoundWord, wordFinder } from './find-words.ts'

/** Who speaks, and where. */
export interface Speaker {
  /** The brand's name; '' when there is none. */
  readonly brand: string
  /** Whether the sentence is the brand's promise. */
  readonly isPromise: boolean
}

/**
 * Whether a listed word makes a claim in its sentence. Most do wherever they stand. A superlative does where it is about
 * the brand or what it sells ("the best bread in town", not "write its best day on the label"); "free" and "green" do
 * where they are about a price and about the environment.
 */
export function isClaim(
  { word, written, start }: FoundWord,
  sentence: string,
  speaker: Speaker,
): boolean {
  const before = sentence.slice(0, start)
  const after = sentence.slice(start + written.length)
  if (superlatives.has(word)) return isAboutBrand(before, after, sentence, speaker)
  if (word === 'free') return !otherwiseFreeBefore.test(before) && !otherwiseFreeAfter.test(after)
  if (word === 'green') return goesGreen.test(before) || greenThings.test(after)
  return true
}

const superlatives: ReadonlySet<string> = new Set(['best', 'cheapest', 'fastest', 'safest'])

function isAboutBrand(
  before: string,
  after: string,
  sentence: string,
  { brand, isPromise }: Speaker,
): boolean {
  if (/\b(?:at|its|your|their|his|her|my|do)\s+$/i.test(before)) return false
  if (/^\s+(?:friends?|wishes|regards|before|man|practice)\b/i.test(after)) return false
  if (isPromise || /^[\s-]in[\s-]class\b/i.test(after)) return true
  if (
    /\b(?:in (?:the )?(?:town|city|country|world|market|business)|on the market|ever|anywhere|money can buy)\b/i.test(
      after,
    )
  ) {
    return true
  }
  const isShort = sentence.split(/\s+/).length <= 3
  const names = wordFinder(['we', 'our', 'us', ...(brand === '' ? [] : [brand])])
  return isShort || names(sentence).length > 0
}

/** "Feel free", "hands free", "the room is set free". */
const otherwiseFreeBefore =
  /\b(?:feel|feels|feeling|set|sets|break|breaks|hands|be|are you|if you are)\s+$/i

/** "Free time", "free to choose", "free up", "free from doubt". */
const otherwiseFreeAfter =
  /^\s+(?:time|to|up|from|hand|hands|will|speech|day|days|evening|evenings|afternoon|afternoons|weekend|weekends|spirit|spirits|range|kick|fall|minute|hour)\b/i

const goesGreen = /\b(?:go|goes|going|be|greener and)\s+$/i

const greenThings =
  /^\s+(?:energy|electricity|power|product|products|delivery|choice|choices|future|brand|company|way|alternative|option|options|business|packaging|shipping|travel|technology|production)\b/i
