import { isOffline, isOnline, modeOf } from '../../plan/channel.ts'
import { allOf } from '../../plan/number-words.ts'
import { titleInSentence } from '../../plan/title.ts'
import { isolated } from '../own-words.ts'
import { type ChapterRow, chapterRows, type Matrix } from './matrix.ts'

/** What the matrix says, in one sentence: how many chapters are told online and offline, and where people act. */
export function storyAnswer(matrix: Matrix): string {
  const rows = chapterRows(matrix)
  const answer = fusion(rows, matrix)
  const full = answer + action(rows)
  return full.length <= 72 ? full : answer
}

function fusion(rows: readonly ChapterRow[], { fused }: Matrix): string {
  const count = rows.length
  const told = rows.filter((row) => row.tellings.size > 0)
  if (told.length === 0) {
    return count === 1
      ? 'No channel tells the only chapter yet'
      : `No channel tells any of the ${count} chapters yet`
  }
  if (fused.length === 0) return oneSided(told, count)
  if (count === 1) return 'The only chapter is told online and offline'
  const which = fused.length === count ? allOf(count) : `${fused.length} of ${count}`
  const verb = fused.length === 1 ? 'is' : 'are'
  return `${which} chapters ${verb} told online and offline`
}

function oneSided(told: readonly ChapterRow[], count: number): string {
  const channels = told.flatMap((row) => [...row.tellings.values()].map(({ channel }) => channel))
  const isKnown = channels.every((channel) => modeOf(channel) !== undefined)
  if (isKnown && channels.some(isOnline) && channels.some(isOffline)) {
    return `0 of ${count} chapters are told both online and offline`
  }
  // A channel that does not say its side may stand on the other.
  const side = isKnown && (channels.some(isOnline) ? 'online only' : 'offline only')
  if (told.length === count) {
    const all = count === 1 ? 'The only chapter is told' : `${allOf(count)} chapters are told`
    return side ? `${all} ${side}` : all
  }
  const some = `${told.length} of ${count} chapters ${told.length === 1 ? 'is' : 'are'} told`
  return side ? `${some}, ${side}` : some
}

function action(rows: readonly ChapterRow[]): string {
  const acting = rows.filter((row) => row.acts)
  const [only] = acting
  if (!only) return rows.length === 1 ? '; nobody can act in it' : '; nobody can act in any'
  if (acting.length > 1) return `; people act in ${acting.length}`
  return `; people act at “${isolated(titleInSentence(only.chapter))}”`
}
