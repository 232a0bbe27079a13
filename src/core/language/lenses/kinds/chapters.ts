import { groupedByAll } from '../../../plan/grouped.ts'
import { countWords } from '../../../plan/number-words.ts'
import { tellingsOf } from '../../../plan/story.ts'
import type { LensKind } from '../lens.ts'

/** How many channels tell a chapter, and in how many moments: "told by 3 channels · 2 moments". */
export const chapters: LensKind = {
  name: 'chapters',
  *of({ plan, usesOf }) {
    const channels = groupedByAll(tellingsOf(plan), ({ chapter }) => [chapter])
    const moments = groupedByAll(plan.connections.values(), ({ fields }) => [fields.chapter])
    for (const chapter of plan.chapters.values()) {
      const tellers = channels.get(chapter)?.length ?? 0
      const met = moments.get(chapter.id) ?? []
      const told = tellers > 0 ? `told by ${countWords(tellers, 'channel')}` : 'no channel yet'
      yield {
        path: chapter.path,
        says: `${told} · ${met.length > 0 ? countWords(met.length, 'moment') : 'no moment yet'}`,
        places: [
          ...(chapter.fields.channels ?? []).map((_, at) => [...chapter.path, 'channels', at]),
          ...usesOf('chapters', chapter.id),
        ],
      }
    }
  },
}
