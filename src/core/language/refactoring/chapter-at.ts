import type { Entity } from '../../plan/plan.ts'
import type { Chapter } from '../../schema/model.generated.ts'
import type { RefactoringPlace } from './refactoring.ts'

/** The chapter that the cursor is in. */
export function chapterAt({ analysis, slots }: RefactoringPlace): Entity<Chapter> | undefined {
  const [section, field, id] = slots[2]?.path ?? []
  if (section !== 'connectedStory' || field !== 'chapters') return undefined
  return analysis.plan.chapters.get(String(id))
}
