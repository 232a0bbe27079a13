import { analysisOf } from '../analysis/analyse.ts'
import { unreadLineOf } from '../analysis/unread-line.ts'
import { leftOutForClients, planWithout } from '../plan/left-out.ts'
import { planPageView } from '../views/plan-page.ts'
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

/** The views on a reader's page: one for an executive; what the checks say is not for clients. */
export function viewsFor(reader: Reader): readonly View[] {
  if (reader === 'executive') return [planPageView]
  return reader === 'client' ? views.filter((view) => view !== readyView) : views
}

/** What a reader's page is drawn from; for clients without what is left out for them. */
export function subjectFor(subject: Subject, reader: Reader): Subject {
  if (reader !== 'client') return { ...subject, reader }
  const plan = planWithout(subject.analysis.plan, leftOutForClients)
  return { ...subject, reader, analysis: analysisOf(subject.analysis, plan) }
}
