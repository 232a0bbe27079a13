import type { Plan } from '../../plan/plan.ts'

/** A word of a list, found in a text. */
export interface FoundWord {
  /** As it stands in the text: "Leverages". */
  readonly written: string
  /** As it stands in the list: "leverage". */
  readonly word: string
  /** Where it starts in the text, in UTF-16 units. */
  readonly start: number
}

/** Finds the words of one list in a text. */
export type WordFinder = (text: string) => FoundWord[]

/** Makes a finder of whole words: in capitals or not, with or without a plural s, with spaces or hyphens. */
export function wordFinder(words: Iterable<string>): WordFinder {
  const byPattern = [...words]
    .filter((word) => bare(word) !== '')
    .sort((a, b) => b.length - a.length)
  if (byPattern.length === 0) return () => []
  const known = new Map(byPattern.map((word) => [bare(word), word]))
  const alternatives = byPattern.map((word) =>
    bare(word)
      .split(/[\s-]+/)
      .map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
      .join('[\\s-]+'),
  )
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(${alternatives.join('|')})(s?)(?![\\p{L}\\p{N}])`,
    'giu',
  )
  return (text) =>
    [...text.matchAll(pattern)].map(({ 0: written, 1: base = '', index }) => ({
      written,
      word: known.get(bare(base)) ?? base,
      start: index,
    }))
}

/** Whether the team's vocabulary says that a word is to be left alone. */
export function isAllowed(
  { vocabulary }: Pick<Plan, 'vocabulary'>,
  { written, word }: Pick<FoundWord, 'written' | 'word'>,
): boolean {
  const allowed = vocabulary.allowWords ?? []
  return allowed.some(
    (each) => bare(String(each)) === bare(word) || bare(String(each)) === bare(written),
  )
}

/** The words of a text, as people count them. */
export function wordsIn(text: string): readonly string[] {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

/** A word without the differences that do not count. */
function bare(word: string): string {
  return word
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim()
}
