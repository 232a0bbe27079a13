import type { Command } from './command.ts'
import { explainRule } from './explain-rule.ts'
import { lintAllPlans } from './lint-all-plans.ts'
import { newPlan } from './new-plan.ts'
import { openExample } from './open-example.ts'
import { openRulePage } from './open-rule-page.ts'
import { pasteTable } from './paste-table.ts'
import { presentPreview } from './present-preview.ts'
import { refreshPreview } from './refresh-preview.ts'
import { showAllPlans } from './show-all-plans.ts'
import { showLockedPreviewToSide } from './show-locked-preview-to-side.ts'
import { showPlaces } from './show-places.ts'
import { showPreview } from './show-preview.ts'
import { showPreviewToSide } from './show-preview-to-side.ts'
import { showSource } from './show-source.ts'
import { toggleLightPreview } from './toggle-light-preview.ts'
import { togglePreviewLock } from './toggle-preview-lock.ts'

/** Every command of the extension. */
export const commands: readonly Command[] = [
  showPreview,
  showPreviewToSide,
  showLockedPreviewToSide,
  showSource,
  refreshPreview,
  togglePreviewLock,
  toggleLightPreview,
  presentPreview,
  showAllPlans,
  openRulePage,
  showPlaces,
  newPlan,
  openExample,
  pasteTable,
  lintAllPlans,
  explainRule,
]
