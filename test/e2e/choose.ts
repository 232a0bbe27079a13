import type { Page } from 'playwright-core'

/** How long one try waits for the line. The whole is as patient as the test that asks. */
const patience = { timeout: 5_000 }

/**
 * Chooses from VS Code's quick input, as people do with F1 or Ctrl-P: what is not offered yet, because an editor is
 * still opening, is looked for again.
 *
 * @param page the workbench's page
 * @param text what is typed: a file's name, or `>` and a command's title
 * @param option the offered line that is clicked
 * @throws when the line is not offered in twelve tries
 */
export async function choose(page: Page, text: string, option: string | RegExp): Promise<void> {
  for (let left = 12; ; left--) {
    try {
      await page.keyboard.press('F1')
      await page.locator('.quick-input-widget input[type="text"]').fill(text, patience)
      await page.getByRole('option', { name: option }).first().click(patience)
      return
    } catch (error) {
      if (left === 1) throw error
      await page.keyboard.press('Escape')
    }
  }
}
