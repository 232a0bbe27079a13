import { ensureBrowser } from '../../scripts/vscode/chromium.mjs'
import { installVscode } from '../../scripts/vscode/install.mjs'

/** Fetches what the tests open, before the first of them is timed. */
export async function setup() {
  await ensureBrowser()
  await installVscode('newest')
  await installVscode('oldest')
}
