import type { Page } from 'playwright-core'

/**
 * Chooses from VS Code's quick input, as people do with F1 or Ctrl-P.
 *
 * @param page the workbench's page
 * @param text what is typed: a file's name, or `>` and a command's title
 * @param option the offered line that is clicked
 */
export async function choose(page: Page, text: string, option: string | RegExp): Promise<void> {
  await page.keyboard.press('F1')
  await page.locator('.quick-input-widget input[type="text"]').fill(text)
  await page.getByRole('option', { name: option }).first().click()
}
