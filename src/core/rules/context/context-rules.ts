import type { Rule } from '../rule.ts'
import { audienceUncovered } from './audience-uncovered.ts'
import { channelNotInChapter } from './channel-not-in-chapter.ts'
import { deadEnd } from './dead-end.ts'
import { deviceMismatch } from './device-mismatch.ts'
import { incomplete } from './incomplete.ts'
import { missing } from './missing.ts'
import { noDecision } from './no-decision.ts'
import { noEvidence } from './no-evidence.ts'
import { onlyScreens } from './only-screens.ts'
import { platformMismatch } from './platform-mismatch.ts'
import { stageUncovered } from './stage-uncovered.ts'
import { tooWide } from './too-wide.ts'
import { unlikelyPlace } from './unlikely-place.ts'

/** Rules about the third move: the times, places, platforms and devices that tip a decision. */
export const contextRules: readonly Rule[] = [
  missing,
  incomplete,
  noDecision,
  tooWide,
  deviceMismatch,
  platformMismatch,
  unlikelyPlace,
  channelNotInChapter,
  stageUncovered,
  audienceUncovered,
  deadEnd,
  noEvidence,
  onlyScreens,
]
