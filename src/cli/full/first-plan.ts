import { newPlanText, templates, usualEnd, usualStart } from '../../core/index.ts'

/**
 * The text of a first plan, to be written over.
 *
 * @param name what people call the plan
 * @param today ISO date; the plan starts with the next month and lasts three
 */
export function firstPlan(name: string, today: string): string {
  const template = templates.find(({ id }) => id === 'minimal')
  if (!template) throw new Error('There is no template for a first plan')
  const start = usualStart(today)
  return newPlanText({ name, business: 'b2c', start, end: usualEnd(start) }, template)
}
