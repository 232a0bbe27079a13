import { tellOn } from '../../edit/tell-chapter.ts'
import { titleOf } from '../../plan/title.ts'
import { chapterAt } from './chapter-at.ts'
import { inThisFile, type RefactoringKind } from './refactoring.ts'

/** More than these are too many to choose from. */
const most = 5

/** Tells the chapter under the cursor on another channel; channels that tell no chapter yet come first. */
export const tellOnChannel: RefactoringKind = function* (place) {
  const chapter = chapterAt(place)
  if (!chapter) return
  const { channels, chapters } = place.analysis.plan
  const telling = new Set([...chapters.values()].flatMap(({ fields }) => fields.channels ?? []))
  const others = [...channels.values()]
    .filter(({ id }) => !chapter.fields.channels?.includes(id))
    .sort((a, b) => Number(telling.has(a.id)) - Number(telling.has(b.id)))
  for (const channel of others.slice(0, most)) {
    const title = `Tell “${titleOf(chapter)}” on ${titleOf(channel)}, too`
    yield* inThisFile(place, title, [tellOn(chapter, channel)])
  }
}
