import type { PlanPath } from '../document/node.ts'
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

/** Whether a move is complete: written, readable, and with everything that the format asks for. */
export function isComplete(
  plan: Pick<Plan, 'chapters' | 'connections' | 'sections' | 'missing' | 'unread'>,
  move: Move,
): boolean {
  const section = sectionOf[move]
  if (!plan.sections.includes(section) || plan.unread.has(section)) return false
  if (move === 'tell' && plan.chapters.size === 0) return false
  if (move === 'meet' && plan.connections.size === 0) return false
  return !plan.missing.some(({ path, field }) => section === topOf(path, field.name))
}

function topOf(path: PlanPath, name: string): string {
  return String(path[0] ?? name)
}
