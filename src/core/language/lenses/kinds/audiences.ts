import { audiencesOfChapter, audiencesOfConnection } from '../../../plan/audience.ts'
import { groupedByAll } from '../../../plan/grouped.ts'
import { countWords } from '../../../plan/number-words.ts'
import type { LensKind } from '../lens.ts'

/** How many chapters speak to an audience, and in how many moments it is met. */
export const audiences: LensKind = {
  name: 'audiences',
  *of({ plan, usesOf }) {
    const chapters = groupedByAll(plan.chapters.values(), (each) => audiencesOfChapter(plan, each))
    const moments = groupedByAll(plan.connections.values(), (each) =>
      audiencesOfConnection(plan, each),
    )
    for (const audience of plan.audiences.values()) {
      if (!audience.written) continue
      const spoken = chapters.get(audience)?.length ?? 0
      const met = moments.get(audience)?.length ?? 0
      yield {
        path: audience.path,
        says: [
          spoken > 0 ? `spoken to in ${countWords(spoken, 'chapter')}` : 'no chapter yet',
          met > 0 ? `met in ${countWords(met, 'moment')}` : 'no moment yet',
        ].join(' · '),
        places: usesOf('audiences', audience.id),
      }
    }
  },
}
