import type { PlanDocument } from '../document/document.ts'
import type { PlanPath } from '../document/node.ts'
import type { Entity, Plan } from '../plan/plan.ts'
import { titleInSentence, titleOf } from '../plan/title.ts'
import type { Channel, Chapter } from '../schema/model.generated.ts'
import type { Change } from './change.ts'
import { planTextOf } from './plan-text.ts'
import { slotAt, slotsIn } from './slot.ts'

/** The changes that do what was asked, or one sentence that says why there are none. */
export type Telling =
  | { readonly changes: readonly Change[]; readonly refused?: never }
  | { readonly refused: string }

/** The change with which a chapter is told on another channel. */
export function tellOn(chapter: Entity<Chapter>, channel: Entity<Channel>): Change {
  return { do: 'append', path: channelsPath(chapter), value: channel.id }
}

/**
 * Lets a channel tell a chapter, or not tell it any more; no changes when that is so already.
 *
 * @param chapterId id of a chapter of the plan
 * @param channelId id of a channel that the plan has, perhaps from a library
 */
export function tellChapter(
  plan: Pick<Plan, 'chapters' | 'channels' | 'connections'>,
  document: PlanDocument,
  { chapterId, channelId, isTold }: TellingAsked,
): Telling {
  const chapter = plan.chapters.get(chapterId)
  const channel = plan.channels.get(channelId)
  if (!chapter || !channel) return { refused: gone }
  const isListed = chapter.fields.channels?.includes(channelId) === true
  if (isTold) return { changes: isListed ? [] : [tellOn(chapter, channel)] }
  const moment = [...plan.connections.values()].find(
    ({ fields }) => fields.chapter === chapterId && fields.channels?.includes(channelId),
  )
  if (moment) {
    const where = titleInSentence(moment)
    return {
      refused: `${titleOf(channel)} carries the moment “${where}” of this chapter. Take it out of that moment first.`,
    }
  }
  return { changes: isListed ? silences(document, chapter, channelId) : [] }
}

/** What is asked of a cell in the matrix. */
export interface TellingAsked {
  readonly chapterId: string
  readonly channelId: string
  readonly isTold: boolean
}

const gone =
  'The plan has changed in the meantime: the chapter or the channel is not there any more.'

/** Takes a channel out of a chapter's list; a chapter that says nothing else stays, with an empty list. */
function silences(document: PlanDocument, chapter: Entity<Chapter>, id: string): readonly Change[] {
  const path = channelsPath(chapter)
  const plan = planTextOf(document)
  const list = slotAt(plan, path)
  if (!list) return []
  const items = slotsIn(list)
  const told = items.filter(({ value }) => value?.kind === 'scalar' && value.value === id)
  const entry = slotAt(plan, chapter.path)
  const isLast = told.length === items.length && entry && slotsIn(entry).length === 1
  if (isLast) return [{ do: 'set', path, value: [] }]
  return told.map((item): Change => ({ do: 'remove', path: item.path }))
}

function channelsPath(chapter: Entity<Chapter>): PlanPath {
  return [...chapter.path, 'channels']
}
