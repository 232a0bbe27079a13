import { stageInSentence } from '../../plan/title.ts'
import { type Html, html } from '../html.ts'
import { listHtml, listWords, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own } from '../own-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import type { Grid } from './grid.ts'

/** More audiences than these are only counted. */
const mostAudiences = 3

/** Where nobody is met, each with a link to its line; undefined when nothing is missing. */
export function journeyMissing(subject: Subject, grid: Grid): Html | undefined {
  return sentencesOf([...untold(subject, grid), ...alone(subject, grid), ...adrift(subject, grid)])
}

/** Stages without a moment: those of which the story says nothing either, and those at which a chapter speaks. */
function* untold(subject: Subject, { stages, rows, moments }: Grid): Generator<Html> {
  const isTold = (at: number) => rows.some(({ cells }) => (cells[at]?.chapters.length ?? 0) > 0)
  const empty = stages.filter((_, at) => moments[at] === 0)
  const open = empty.filter((stage) => isTold(stages.indexOf(stage)))
  const silent = empty.filter((stage) => !open.includes(stage))
  const path = ['contextualConnections']
  if (silent.length > 0 && silent.length < stages.length) {
    const link = planLink(subject, path, listWords(silent.map(stageInSentence), 'or'))
    yield html`nobody is met at ${link}, and no chapter speaks there`
  }
  if (open.length === 0) return
  const link = planLink(subject, path, 'no moment')
  yield html`${listWords(open.map(stageInSentence))} ${open.length === 1 ? 'has' : 'have'} a chapter, but ${link}`
}

/** Audiences that are met nowhere where others are. */
function* alone(subject: Subject, { stages, rows, moments }: Grid): Generator<Html> {
  if (rows.length < 2) return
  const lacking = rows
    .map((row) => ({
      row,
      gaps: stages.filter((_, at) => moments[at] !== 0 && row.cells[at]?.moments.length === 0),
    }))
    .filter(({ gaps }) => gaps.length > 0)
  if (lacking.length === 0) return
  const words = lacking.slice(0, mostAudiences).map(({ row, gaps }) => {
    const link = planLink(subject, row.path, own(row.inSentence))
    return html`${link} at ${listWords(gaps.map(stageInSentence), 'or')}`
  })
  const rest = lacking.length - words.length
  yield html`nobody meets ${listHtml([...words, ...(rest > 0 ? [html`${rest} more audiences at some stages`] : [])])}`
}

function* adrift(subject: Subject, { adrift }: Grid): Generator<Html> {
  if (adrift.length === 0) return
  const links = shortListHtml(adrift.map((each) => entityLink(subject, each)))
  yield html`${links} ${adrift.length === 1 ? 'belongs' : 'belong'} to no stage of the journey`
}
