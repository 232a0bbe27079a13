import { newPlanText, templates } from '../../core/index.ts'

/**
 * The text of a first plan, to be written over.
 *
 * @param name what people call the plan
 * @param today ISO date; the plan starts with the next month and lasts three
 */
export function firstPlan(name: string, today: string): string {
  const template = templates.find(({ id }) => id === 'minimal')
  if (!template) throw new Error('There is no template for a first plan')
  const day = new Date(`${today}T00:00:00Z`)
  const year = day.getUTCFullYear()
  const month = day.getUTCMonth() + 1
  const iso = (date: number) => new Date(date).toISOString().slice(0, 10)
  const answers = {
    name,
    business: 'b2c',
    start: iso(Date.UTC(year, month, 1)),
    // Day 0 of a month is the last of the one before.
    end: iso(Date.UTC(year, month + 3, 0)),
  } as const
  return newPlanText(answers, template)
}
