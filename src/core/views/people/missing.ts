import { partnerGroups } from '../../rules/collaboration/partner-groups.ts'
import { type Html, html } from '../html.ts'
import { listWords, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own } from '../own-words.ts'
import { entityLink, planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { unknownTeams, type Work, type WorkGroup, type WorkRow } from './work.ts'

/** Partners of marketing without a team in the plan; none while a team does not say what it does, or is not known. */
export function absentPartners({ teams }: Work) {
  const groups = new Set<WorkGroup>(teams.map(({ group }) => group))
  return groups.has(undefined) || groups.has('unknown')
    ? []
    : partnerGroups.filter(({ group }) => !groups.has(group))
}

/** Which people are missing, each with a link to its line; undefined when nobody is. */
export function peopleMissing(subject: Subject, work: Work): Html | undefined {
  const { unread } = subject.analysis.plan
  return sentencesOf([
    ...unknown(subject, work),
    ...(unread.has('teams') ? [] : partners(subject, work)),
    ...undone(
      subject,
      work.rows.filter(({ isAnswered }) => !isAnswered),
      'nobody answers for',
    ),
    ...undone(
      subject,
      work.rows.filter(({ isDone }) => !isDone),
      'nobody does',
    ),
    ...(unread.size > 0 ? [] : unowned(subject, work)),
  ])
}

function* unknown(subject: Subject, work: Work): Generator<Html> {
  const names = unknownTeams(work).map(({ id }) => planLink(subject, ['teams'], html`“${own(id)}”`))
  if (names.length === 0) return
  yield html`${shortListHtml(names)} ${names.length === 1 ? 'is no team' : 'are no teams'} of the plan`
}

function* partners(subject: Subject, work: Work): Generator<Html> {
  const absent = absentPartners(work)
  if (absent.length === 0) return
  const words = listWords(
    absent.map(({ title }) => title),
    'or',
  )
  yield html`nobody stands for ${planLink(subject, ['teams'], words)}`
}

function* undone(subject: Subject, rows: readonly WorkRow[], words: string): Generator<Html> {
  if (rows.length === 0) return
  const links = rows.map(({ what, path }) => planLink(subject, path, html`“${own(what)}”`))
  yield html`${words} ${shortListHtml(links, 2)}`
}

function* unowned(subject: Subject, { unownedChannels, unownedMoments }: Work): Generator<Html> {
  for (const [entities, one, many] of [
    [unownedChannels, 'channel', 'channels'],
    [unownedMoments, 'moment', 'moments'],
  ] as const) {
    if (entities.length === 0) continue
    const links = entities.map((entity) => entityLink(subject, entity))
    yield html`nobody owns the ${entities.length === 1 ? one : many} ${shortListHtml(links)}`
  }
}
