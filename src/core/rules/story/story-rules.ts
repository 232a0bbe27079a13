import type { Rule } from '../rule.ts'
import { brokenThread } from './broken-thread.ts'
import { chapterUntold } from './chapter-untold.ts'
import { journeyEnd } from './journey-end.ts'
import { journeyGap } from './journey-gap.ts'
import { missingIdea } from './missing-idea.ts'
import { noPositioning } from './no-positioning.ts'
import { noPromise } from './no-promise.ts'
import { oneChannelChapter } from './one-channel-chapter.ts'
import { oneChapter } from './one-chapter.ts'
import { oneSidedChapter } from './one-sided-chapter.ts'
import { promiseOnlySaid } from './promise-only-said.ts'
import { promiseUnproven } from './promise-unproven.ts'
import { sameMessage } from './same-message.ts'
import { tooManyChapters } from './too-many-chapters.ts'

/** Rules about the second move: one story, told in chapters across the best channels. */
export const storyRules: readonly Rule[] = [
  missingIdea,
  chapterUntold,
  oneChapter,
  oneChannelChapter,
  oneSidedChapter,
  journeyGap,
  journeyEnd,
  brokenThread,
  sameMessage,
  promiseUnproven,
  promiseOnlySaid,
  noPromise,
  noPositioning,
  tooManyChapters,
]
