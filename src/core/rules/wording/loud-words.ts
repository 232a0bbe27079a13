import type { Plan } from '../../plan/plan.ts'
import { rememberByText } from '../../text/remember.ts'
import { everydayAcronyms } from './everyday-acronyms.ts'
import { isAllowed } from './find-words.ts'

/** A word in capitals. */
export interface LoudWord {
  readonly word: string
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number
}

/** Words in capitals, when there are two side by side or two long ones; else none. */
export function loudWordsIn(text: string, plan: Names): readonly LoudWord[] {
  const found = capitalsIn(text).filter(
    ({ word }) => !isAllowed(plan, { written: word, word }) && !isName(word, plan),
  )
  const loud = found.filter(
    (each, at) =>
      each.word.length > 3 || isBeside(found[at - 1], each) || isBeside(each, found[at + 1]),
  )
  return loud.length > 1 ? loud : []

  function isBeside(left: LoudWord | undefined, right: LoudWord | undefined): boolean {
    if (!left || !right) return false
    return /^\s+$/.test(text.slice(left.start + left.word.length, right.start))
  }
}

/** The parts of a plan that say which words may be in capitals. */
type Names = Pick<Plan, 'brand' | 'vocabulary'>

const capitalsIn = rememberByText((text): readonly LoudWord[] =>
  [...text.matchAll(/(?<![\p{L}\p{N}#@])\p{Lu}{2,}(?![\p{L}\p{N}])/gu)]
    .map(({ 0: word, index }) => ({ word, start: index }))
    .filter(({ word }) => !everydayAcronyms.has(word)),
)

/** A brand may be written in capitals. */
function isName(word: string, { brand }: Names): boolean {
  return String(brand?.fields.name ?? '')
    .split(/\s+/)
    .includes(word)
}
