import vocabulary from '../../../schemas/vocabulary.json' with { type: 'json' }
import type { ListName, SuggestionName } from './field-types.ts'

/** The words of a closed list, in its order. */
export function listedWords(list: ListName): readonly string[] {
  return wordsIn(vocabulary[list])
}

/** The words that a list offers where others are fine, too. */
export function suggestedWords(list: SuggestionName): readonly string[] {
  return wordsIn(vocabulary[list])
}

const wordsByList = new Map<object, readonly string[]>()

/** The words of a list by their names; those of groups (`seasons: [spring, …]`) one group after the other. */
function wordsIn(list: object): readonly string[] {
  const known = wordsByList.get(list)
  if (known) return known
  const words = Object.entries(list).flatMap(([name, inside]) => {
    if (Array.isArray(inside)) return inside.map(String)
    // The parts of the day are the one group that also says something about each word: its hours.
    return inside === vocabulary.times.dayparts ? Object.keys(inside) : [name]
  })
  wordsByList.set(list, words)
  return words
}
