import { staysAsItIs } from '../from-to.ts'
import { type Html, html } from '../html.ts'
import { listWords, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own } from '../own-words.ts'
import { planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import { kindsMissing } from './answer.ts'
import { type Goal, isMeasured, type LadderGoal } from './goals.ts'

/** What the scorecard lacks, each with a link to its line; undefined when nothing is missing. */
export function scorecardMissing(
  subject: Subject,
  objectives: readonly LadderGoal[],
  measures: readonly Goal[],
): Html | undefined {
  return sentencesOf([
    ...lacking(subject, objectives),
    ...unchanged(subject, objectives),
    ...vain(subject, objectives),
    ...unlinked(subject, objectives),
    ...kinds(subject, [...objectives, ...measures]),
  ])
}

/** Objectives that nobody can check; those that lack the same stand together. */
function* lacking(subject: Subject, objectives: readonly LadderGoal[]): Generator<Html> {
  const byLack = new Map<string, LadderGoal[]>()
  for (const goal of objectives) {
    const lacks = [
      !isMeasured(goal.from) && 'start',
      !isMeasured(goal.to) && 'goal',
      goal.by === undefined && 'day',
    ].filter((word) => typeof word === 'string')
    const lack = listWords(lacks, 'or')
    if (lack) byLack.set(lack, [...(byLack.get(lack) ?? []), goal])
  }
  for (const [lack, goals] of byLack) {
    yield html`${linked(subject, goals)} ${goals.length === 1 ? 'has' : 'have'} no ${lack}`
  }
}

/** Objectives that end where they begin. */
function* unchanged(subject: Subject, objectives: readonly LadderGoal[]): Generator<Html> {
  const goals = objectives.filter(staysAsItIs)
  if (goals.length === 0) return
  yield html`${linked(subject, goals)} ${goals.length === 1 ? 'has' : 'have'} the same start and goal, so nothing is to change`
}

function* vain(subject: Subject, objectives: readonly LadderGoal[]): Generator<Html> {
  const goals = objectives.filter(({ isVanity }) => isVanity)
  if (goals.length === 0) return
  yield html`${linked(subject, goals)} ${goals.length === 1 ? 'counts' : 'count'} our own work or applause`
}

/** Objectives below the top that help no higher one. */
function* unlinked(subject: Subject, objectives: readonly LadderGoal[]): Generator<Html> {
  if (!objectives.some(({ level }) => level === 'business')) return
  const goals = objectives.filter(
    ({ level, objective }) => level !== 'business' && objective.fields.supports === undefined,
  )
  if (goals.length === 0) return
  yield html`${linked(subject, goals)} ${goals.length === 1 ? 'helps' : 'help'} no higher objective`
}

function* kinds(subject: Subject, goals: readonly Goal[]): Generator<Html> {
  const missing = kindsMissing(goals)
  if (missing.length === 0) return
  const words = missing.join(' or the ')
  yield html`no number counts ${planLink(subject, ['objectives'], `the ${words}`)}`
}

function linked(subject: Subject, goals: readonly LadderGoal[]): Html {
  return shortListHtml(
    goals.map(({ path, name }) => planLink(subject, path, html`“${own(name)}”`)),
    2,
  )
}
