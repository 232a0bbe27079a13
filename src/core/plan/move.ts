import type { Plan } from './plan.ts'

/** The three moves of a connected plan: what people should feel, what we tell, where we meet them. */
export const moves = ['feel', 'tell', 'meet'] as const

/** One of the three moves. */
export type Move = (typeof moves)[number]

/** The section of the plan in which each move is written. */
export const sectionOf: Readonly<Record<Move, string>> = {
  feel: 'emotionalAction',
  tell: 'connectedStory',
  meet: 'contextualConnections',
}

/** What can be asked about the sections of a plan. */
export type PlanSections = Pick<
  Plan,
  'chapters' | 'connections' | 'sections' | 'missing' | 'unread'
>

/** Whether a section is written, readable, and has everything that the format asks for. */
export function isWhole(plan: PlanSections, section: string): boolean {
  if (!plan.sections.includes(section) || plan.unread.has(section)) return false
  if (section === sectionOf.tell && plan.chapters.size === 0) return false
  if (section === sectionOf.meet && plan.connections.size === 0) return false
  return missingIn(plan, section).length === 0
}

/** What the format asks for in a section and nobody gives; the section itself when it is missing as a whole. */
export function missingIn({ missing }: PlanSections, section: string): Plan['missing'] {
  return missing.filter(({ path, field }) => section === String(path[0] ?? field.name))
}
