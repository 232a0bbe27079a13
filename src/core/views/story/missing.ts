import { isOffline, isOnline } from '../../plan/channel.ts'
import { stagesOf } from '../../plan/journey.ts'
import { stageInSentence } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import { listWords, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { type ChapterRow, chapterRows, type GapRow, type Matrix } from './matrix.ts'

/** What the story lacks, each with a link to its line; undefined when nothing is missing. */
export function storyMissing(subject: Subject, matrix: Matrix): Html | undefined {
  return sentencesOf([
    ...untold(subject, matrix),
    ...stages(subject, matrix),
    ...idle(subject, matrix),
    ...oneSided(subject, matrix),
  ])
}

function* untold(subject: Subject, matrix: Matrix): Generator<Html> {
  const rows = chapterRows(matrix).filter((row) => row.tellings.size === 0)
  if (rows.length === 0) return
  yield html`nobody tells ${shortListHtml(rows.map((row) => entityLink(subject, row.chapter)))}`
}

function* stages(subject: Subject, matrix: Matrix): Generator<Html> {
  const gaps = matrix.rows.filter((row): row is GapRow => row.kind === 'gap')
  const missing = gaps.flatMap((row) => row.stages)
  if (missing.length > 0) {
    const names = listWords(missing.map(stageInSentence))
    const link = planLink(subject, ['connectedStory', 'chapters'], names)
    yield html`no chapter speaks at ${link}${placeOf(subject, missing)}`
  }
  const unplaced = chapterRows(matrix).filter((row) => row.stage === undefined)
  if (unplaced.length === 0) return
  const links = shortListHtml(unplaced.map((row) => entityLink(subject, row.chapter)))
  yield html`${links} ${unplaced.length === 1 ? 'names' : 'name'} no stage of the journey`
}

function placeOf({ analysis }: Subject, missing: readonly string[]): string {
  if (missing.length > 1) return ''
  const all = stagesOf(analysis.plan)
  if (missing[0] === all.at(-1)) return ', the last stage of the journey'
  return missing[0] === all[0] ? ', the first stage of the journey' : ''
}

function* idle(subject: Subject, { columns }: Matrix): Generator<Html> {
  const silent = columns.filter((column) => column.told === 0)
  if (silent.length > 0) {
    const links = shortListHtml(silent.map(({ channel }) => entityLink(subject, channel)))
    yield html`${links} ${silent.length === 1 ? 'tells' : 'tell'} no chapter`
  }
  const single = columns.filter((column) => column.told === 1).length
  if (columns.length > 2 && single > 0) {
    yield html`${single} of ${columns.length} channels ${single === 1 ? 'tells' : 'tell'} one chapter only`
  }
}

function* oneSided(subject: Subject, matrix: Matrix): Generator<Html> {
  const told = chapterRows(matrix).filter((row) => row.tellings.size > 0)
  if (matrix.fused.length === 0) return
  for (const [side, other, isHere, isThere] of [
    ['online', 'offline', isOnline, isOffline],
    ['offline', 'online', isOffline, isOnline],
  ] as const) {
    const rows = told.filter(
      (row) => channelsOf(row).every(isHere) && !channelsOf(row).some(isThere),
    )
    if (rows.length === 0) continue
    const links = shortListHtml(rows.map((row) => entityLink(subject, row.chapter)))
    yield html`${links} ${rows.length === 1 ? 'is' : 'are'} told ${side}, not ${other}`
  }
}

function channelsOf(row: ChapterRow) {
  return [...row.tellings.values()].map(({ channel }) => channel)
}
