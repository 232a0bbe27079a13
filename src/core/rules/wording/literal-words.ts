import type { FoundWord } from './find-words.ts'

/** What stands around a word of trade talk where it means just what it says. */
interface Around {
  /** What the text before the word ends in. */
  readonly before?: RegExp
  /** What the text behind the word begins with. */
  readonly after?: RegExp
  /** What the text speaks of somewhere. */
  readonly anywhere?: RegExp
}

/** A solution of salt or of a riddle, an ecosystem of plants, a dive under water. */
const literal: ReadonlyMap<string, Around> = new Map([
  [
    'solution',
    {
      before:
        /\b(?:saline|salt|sugar|soap|soapy|vinegar|cleaning|bleach|acid|alkaline|lens|washing|crossword|puzzle|quiz|sudoku)\s+$/i,
      after:
        /^\s+(?:to|of|for)\s+(?:[\p{L}']+\s+){0,3}(?:questions?|puzzles?|riddles?|crosswords?|quiz|quizzes|exercises?|equations?|sudokus?|homework|task \d+|mazes?|salt|sugar|soap|vinegar)\b/iu,
    },
  ],
  [
    'ecosystem',
    {
      anywhere:
        /\b(?:forests?|woods?|woodlands?|rivers?|lakes?|ponds?|oceans?|seas?|coasts?|coastal|marine|reefs?|meadows?|wetlands?|moors?|soils?|gardens?|plants?|animals?|insects?|bees|birds?|fish|species|wildlife|nature|natural)\b/i,
    },
  ],
  [
    'deep dive',
    {
      anywhere:
        /\b(?:sharks?|whales?|dolphins?|fish|reefs?|wrecks?|oceans?|seas?|lakes?|pools?|underwater|divers?|diving|snorkels?|snorkelling|scuba|submarines?)\b/i,
    },
  ],
])

/** Whether a word of trade talk means just what it says where it stands. */
export function isLiteral({ word, written, start }: FoundWord, text: string): boolean {
  const around = literal.get(word)
  if (!around) return false
  const { before, after, anywhere } = around
  const end = start + written.length
  return (
    (before?.test(text.slice(0, start)) ?? false) ||
    (after?.test(text.slice(end)) ?? false) ||
    (anywhere?.test(text) ?? false)
  )
}
