/**
 * How many single mistakes lie between two words: a letter too many, too few, another one, or two neighbours in the
 * wrong order (Damerau–Levenshtein, optimal string alignment). Counting stops above `most` and gives `most + 1`.
 */
export function mistakesBetween(a: string, b: string, most = 2): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1]
      let least = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      )
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (isSwapped) least = Math.min(least, (beforeLast[column - 2] ?? 0) + 1)
      current.push(least)
    }
    if (Math.min(...current) > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[b.length] ?? 0, most + 1)
}

/** A word as it is compared: small letters, and nothing between them (`Emotional action`, `emotional_action`). */
export function bareWord(word: string): string {
  return word.toLowerCase().replace(/[\s_\-.]+/g, '')
}

/**
 * Words that `word` may be a slip of, nearest first: the same but for capitals, hyphens and spaces, or at most two
 * mistakes away and at most a third of the word (domain 2.2).
 */
export function nearestWords(word: string, words: Iterable<string>): string[] {
  const bare = bareWord(word)
  const most = Math.min(2, Math.floor(bare.length / 3))
  const near: { readonly word: string; readonly mistakes: number }[] = []
  for (const each of words) {
    const mistakes = mistakesBetween(bare, bareWord(each), most)
    if (mistakes <= most && each !== word) near.push({ word: each, mistakes })
  }
  return near.sort((a, b) => a.mistakes - b.mistakes).map((each) => each.word)
}

/** The word that `word` is most likely a slip of, or undefined when none is near. */
export function nearestWord(word: string, words: Iterable<string>): string | undefined {
  return nearestWords(word, words)[0]
}

/** The `count` words that look most like `word`, however far away, most alike first. */
export function mostAlike(word: string, words: Iterable<string>, count: number): string[] {
  const bare = bareWord(word)
  return [...words]
    .map((each) => ({ each, score: likeness(bare, bareWord(each)) }))
    .sort((a, b) => b.score - a.score)
    .slice(0, count)
    .map(({ each }) => each)
}

/** How alike two bare words are, from 0 to 1: by their common beginning, one holding the other, and by mistakes. */
function likeness(a: string, b: string): number {
  const longest = Math.max(a.length, b.length, 1)
  let common = 0
  while (common < longest && a[common] !== undefined && a[common] === b[common]) common++
  const holds = Math.min(a.length, b.length) > 2 && (a.includes(b) || b.includes(a)) ? 0.5 : 0
  const alike = 1 - mistakesBetween(a, b, longest) / longest
  return Math.max(alike, holds, common > 2 ? (common / longest + alike) / 2 + 0.2 : 0)
}
