import { titleOf } from '../../plan/title.ts'
import { momentStub } from '../../rules/context/moment-stub.ts'
import { chapterAt } from './chapter-at.ts'
import { inThisFile, type RefactoringKind } from './refactoring.ts'

/** Adds a contextual connection for the chapter under the cursor; its decision is to be written. */
export const addMoment: RefactoringKind = function* (place) {
  const chapter = chapterAt(place)
  if (!chapter) return
  const { change } = momentStub(place.analysis.plan, chapter.id, chapter)
  yield* inThisFile(place, `Add a moment for “${titleOf(chapter)}”, to be filled in`, [change])
}
