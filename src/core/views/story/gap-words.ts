import { plainWordsOf, wordsOf } from '../../plan/title.ts'
import { listWords } from '../list-words.ts'

/** What goes wrong when no chapter does its work at a stage of the standard journey. */
const consequences = new Map([
  ['awareness', 'nobody makes people notice or remember you'],
  ['consideration', 'nobody shows people that this might be for them'],
  ['evaluation', 'nobody gives people reasons to choose you'],
  ['purchase', 'nobody is there when people choose and pay'],
  ['experience', 'nobody is there when people use what they bought'],
  ['advocacy', 'nobody tells people how to bring others along'],
])

/** The name of a gap: its stages in words, "Experience and advocacy". */
export function gapTitle(stages: readonly string[]): string {
  return listWords(stages.map((stage, at) => (at === 0 ? wordsOf(stage) : plainWordsOf(stage))))
}

/** Why a gap matters, in a few words. */
export function gapReason(stages: readonly string[]): string {
  const consequence = stages.length === 1 ? consequences.get(stages[0] ?? '') : undefined
  if (consequence) return `No chapter: ${consequence}`
  return stages.length === 1
    ? 'No chapter does its work here'
    : 'No chapter does its work at these stages'
}
