import type { Plan } from '../../plan/plan.ts'
import { isAnySpoiled } from '../../plan/unread.ts'
import { hasLostLibrary } from '../lost-libraries.ts'

/** The parts of a plan that say whether its channels can be judged together. */
export const judgingParts = ['imports', 'unread', 'spoiled'] as const

const sections = ['channels', 'connectedStory', 'contextualConnections', 'calendar']

/**
 * Whether everything that says which channels there are, and what joins them, can be read: no library is missing, no
 * section is unreadable, and none of the fields named is written in a way that cannot be used.
 */
export function canJudgeChannels(
  plan: Pick<Plan, (typeof judgingParts)[number]>,
  fields: readonly string[] = ['type', 'mode', 'media', 'channels', 'channel'],
): boolean {
  if (hasLostLibrary(plan) || sections.some((name) => plan.unread.has(name))) return false
  return !isAnySpoiled(plan, sections, fields)
}

/**
 * Whether a chapter, moment or hand-off names a channel that nobody knows (`references/unknown-id`): it may be the one
 * that joins the others.
 */
export function namesUnknownChannel(
  plan: Pick<Plan, 'channels' | 'chapters' | 'connections'>,
): boolean {
  const isUnknown = (id: string | undefined) => id !== undefined && !plan.channels.has(id)
  for (const part of [plan.chapters, plan.connections]) {
    for (const { fields } of part.values()) if (fields.channels?.some(isUnknown)) return true
  }
  for (const { fields } of plan.channels.values()) {
    if (fields.handsOffTo?.some(({ channel }) => isUnknown(channel))) return true
  }
  return false
}
