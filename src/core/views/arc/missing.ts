import { areAkin, asListed, isNoFeeling } from '../../plan/feeling.ts'
import { type Html, html } from '../html.ts'
import { listHtml, shortListHtml } from '../list-words.ts'
import { sentencesOf } from '../missing-words.ts'
import { own } from '../own-words.ts'
import { planLink } from '../plan-link.ts'
import type { Subject } from '../view.ts'
import type { Step } from './steps.ts'

/** What the arc lacks, each with a link to its line; undefined when nothing is missing. */
export function arcMissing(subject: Subject, steps: readonly Step[]): Html | undefined {
  return sentencesOf([
    ...edges(subject, steps),
    ...unsaid(subject, steps),
    ...unlisted(subject, steps),
    ...action(subject, steps),
  ])
}

function* edges(subject: Subject, steps: readonly Step[]): Generator<Html> {
  if (subject.analysis.plan.unread.has('emotionalAction')) return
  const open = steps.filter(({ kind, feeling }) => kind !== 'chapter' && feeling === undefined)
  if (open.length === 0) return
  const links = open.map(({ kind, path }) =>
    planLink(subject, path, kind === 'before' ? 'how people feel today' : 'how they should feel'),
  )
  yield html`the plan does not say ${shortListHtml(links)}`
}

function* unsaid(subject: Subject, steps: readonly Step[]): Generator<Html> {
  const chapters = steps.filter(({ kind }) => kind === 'chapter')
  const open = chapters.filter(({ feeling }) => feeling === undefined)
  if (open.length === 0) return
  const verb = open.length === 1 ? 'does' : 'do'
  yield html`${linked(subject, open)} ${verb} not say what people feel`
}

/** Words in no list: those that are known to be no feelings, and those of which nothing is known. */
function* unlisted(subject: Subject, steps: readonly Step[]): Generator<Html> {
  const unknown = steps.filter(({ tone }) => tone === 'unknown')
  const isNone = ({ feeling }: Step) => isNoFeeling(feeling ?? '')
  const none = unknown.filter(isNone)
  const open = unknown.filter((step) => !isNone(step))
  if (none.length > 0) {
    yield html`${words(subject, none)} ${none.length === 1 ? 'is no feeling' : 'are no feelings'}`
  }
  if (open.length > 0) {
    yield html`${words(subject, open)} ${open.length === 1 ? 'stands' : 'stand'} in no list, so nobody knows how pleasant that is`
  }
}

/** People should be able to act where the story reaches its feeling, or comes close to it. */
function* action(subject: Subject, steps: readonly Step[]): Generator<Html> {
  const { plan } = subject.analysis
  const to = steps.at(-1)?.feeling
  if (to === undefined) return
  const chapters = steps.filter(({ kind }) => kind === 'chapter')
  const near = chapters.filter(({ feeling }) => feeling !== undefined && areAkin(plan, feeling, to))
  if (near.length === 0 || near.some(({ acts }) => acts)) return
  const isThere = ({ feeling }: Step) => asListed(feeling ?? '') === asListed(to)
  const there = near.filter(isThere)
  const close = near.filter((step) => !isThere(step))
  const parts = [
    ...(there.length > 0
      ? [html`${linked(subject, there)} ${there.length === 1 ? 'gets' : 'get'} there`]
      : []),
    ...(close.length > 0
      ? [html`${linked(subject, close)} ${close.length === 1 ? 'comes' : 'come'} close`]
      : []),
  ]
  yield html`${listHtml(parts)}, but nobody can act in ${near.length === 1 ? 'it' : 'them'}`
}

function linked(subject: Subject, steps: readonly Step[]): Html {
  return shortListHtml(steps.map(({ path, title }) => planLink(subject, path, own(title))))
}

function words(subject: Subject, steps: readonly Step[]): Html {
  return shortListHtml(
    steps.map(({ path, feeling }) => planLink(subject, path, html`“${own(feeling ?? '')}”`)),
  )
}
