import { analysisOf } from '../analysis/analyse.ts'
import type { PlanFilter } from '../plan/filter.ts'
import { filteredPlan } from '../plan/filtered-plan.ts'
import { html } from '../views/html.ts'
import type { Figure, Subject, View } from '../views/view.ts'

/** What the views that follow a filter are drawn from; the same subject when the filter leaves everything. */
export function filteredSubject(subject: Subject, filter: PlanFilter): Subject {
  const { plan } = subject.analysis
  const part = filteredPlan(plan, filter)
  if (part === plan) return subject
  return { ...subject, analysis: analysisOf(subject.analysis, part), whole: plan }
}

/**
 * A view of what a filter leaves or, where the filter does not change it, of the whole. What is missing is said about
 * whole plans only; where nothing is left to draw, the view says so and does not teach.
 */
export function figureOf(view: View, whole: Subject, part: Subject): Figure {
  if (whole === part || !view.isFiltered) return view.show(whole)
  const { missing: _, ...figure } = view.show(part)
  if (!figure.isEmpty) return figure
  const all = view.show(whole)
  return all.isEmpty ? all : nothingLeft
}

const nothingLeft: Figure = {
  answer: 'Nothing here belongs to the filter',
  drawing: html`<p class="why">Choose more in the filter, or show all.</p>\n`,
}
