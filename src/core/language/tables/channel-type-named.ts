import { channelType } from '../../plan/channel-type.ts'
import { listedWords } from '../../schema/word-lists.ts'
import { bareWord } from '../../text/nearest.ts'

let wordsByName: ReadonlyMap<string, string> | undefined

/** The kind of channel that some words name, by its word or its label: "Email", "streaming TV"; undefined for others. */
export function channelTypeNamed(words: string): string | undefined {
  wordsByName ??= new Map(
    listedWords('channelTypes').flatMap((word) => [
      [bareWord(channelType(word)?.label ?? word), word],
      [bareWord(word), word],
    ]),
  )
  return wordsByName.get(bareWord(words))
}
