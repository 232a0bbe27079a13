import { analysisOf } from '../analysis/analyse.ts'
import { unreadLineOf } from '../analysis/unread-line.ts'
import { type ClientPart, namesOfParts, planWithout } from '../plan/left-out.ts'
import { peopleView } from '../views/people.ts'
import { planPageView } from '../views/plan-page.ts'
import { promiseView } from '../views/promise.ts'
import { readyView } from '../views/ready.ts'
import type { Reader, Subject, View } from '../views/view.ts'
import { views } from '../views/views.ts'

/** Everyone for whom there is a page of their own, the usual one first. */
export const readers: readonly Reader[] = ['full', 'executive', 'client']

/**
 * Whether a reader has to wait: while a line of the text cannot be read, nobody can be sure which of its words belong to
 * what is left out for clients.
 */
export function mustWait({ analysis }: Subject, reader: Reader): boolean {
  return reader === 'client' && unreadLineOf(analysis) !== undefined
}

/** Views that would have little or nothing to show without a part. */
const viewsOf: Readonly<Partial<Record<ClientPart, readonly View[]>>> = {
  evidence: [promiseView],
  teams: [peopleView, promiseView],
}

/**
 * The views on a reader's page: one for an executive; for clients neither what the checks say nor what is about parts
 * that are left out for them.
 */
export function viewsFor(reader: Reader, { analysis }: Subject): readonly View[] {
  if (reader === 'executive') return [planPageView]
  if (reader !== 'client') return views
  const parts = analysis.settings.notForClients
  const left = new Set([readyView, ...parts.flatMap((part) => viewsOf[part] ?? [])])
  return views.filter((view) => !left.has(view))
}

/** What a reader's page is drawn from; for clients without what is left out for them. */
export function subjectFor(subject: Subject, reader: Reader): Subject {
  if (reader !== 'client') return { ...subject, reader }
  const names = namesOfParts(subject.analysis.settings.notForClients)
  const plan = planWithout(subject.analysis.plan, names)
  return { ...subject, reader, analysis: analysisOf(subject.analysis, plan) }
}
