import type { Frame, Page } from 'playwright-core'

/**
 * Waits for a visible webview that shows a text.
 *
 * @param page the workbench's page
 * @param text what the webview's text contains or matches
 * @param patience milliseconds to wait
 * @returns the frame with the webview's own content
 * @throws Error that quotes what the webviews show instead
 */
export async function webviewFrame(
  page: Page,
  text: string | RegExp,
  patience = 60_000,
): Promise<Frame> {
  const deadline = Date.now() + patience
  for (;;) {
    const seen: string[] = []
    for (const frame of page.frames()) {
      const shown = await shownText(frame)
      if (shown === undefined) continue
      if (typeof text === 'string' ? shown.includes(text) : text.test(shown)) return frame
      seen.push(shown.slice(0, 500))
    }
    if (Date.now() > deadline)
      throw new Error(
        `No webview shows ${text}. ${seen.length} webviews are visible:\n${seen.join('\n---\n')}`,
      )
    await page.waitForTimeout(100)
  }
}

/** A webview's text; undefined for frames that are not, or not yet, the content of a webview. */
async function shownText(frame: Frame): Promise<string | undefined> {
  try {
    const element = await frame.frameElement()
    // VS Code loads new content in a second, pending frame and then puts it in place of the first.
    if ((await element.getAttribute('id')) !== 'active-frame') return undefined
    // biome-ignore lint/performance/useDomNodeTextContent: only what is visible counts.
    return await frame.evaluate(() => document.body.innerText)
  } catch {
    // The frame was replaced while we looked at it.
    return undefined
  }
}
