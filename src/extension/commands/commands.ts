import type { Command } from './command.ts'
import { newPlan } from './new-plan.ts'
import { openExample } from './open-example.ts'
import { openRulePage } from './open-rule-page.ts'
import { pasteTable } from './paste-table.ts'
import { refreshPreview } from './refresh-preview.ts'
import { showPlaces } from './show-places.ts'
import { showPreview } from './show-preview.ts'
import { showPreviewToSide } from './show-preview-to-side.ts'
import { showSource } from './show-source.ts'

/** Every command of the extension. */
export const commands: readonly Command[] = [
  showPreview,
  showPreviewToSide,
  showSource,
  refreshPreview,
  openRulePage,
  showPlaces,
  newPlan,
  openExample,
  pasteTable,
]
