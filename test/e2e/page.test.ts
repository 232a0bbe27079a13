import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { launchBrowser } from './browser.ts'
import { violationsIn } from './pages/axe.ts'
import { photographSheets, photographViews, writeContactSheet } from './pages/photographs.ts'
import { openOn, screens } from './pages/screens.ts'
import { cutOff, sheetsOf } from './pages/sheets.ts'
import { shownPages } from './pages/shown-plans.ts'

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser.close()
  await writeContactSheet()
})

describe.each(Object.entries(shownPages))('the page of %s', (name, pageOf) => {
  let markup: string
  beforeAll(async () => {
    markup = await pageOf()
  })

  // Each screen is a process of the browser of its own, so they need not wait for each other.
  test.concurrent.each(screens)('is open to everyone: $name', async (screen) => {
    const page = await openOn(browser, screen, markup)
    await photographViews(page, name, screen.name)
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    expect(await violationsIn(page)).toEqual([])
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
    await page.context().close()
  })

  test('is let through by its own policy', async () => {
    const page = await openOn(browser, { name: 'usual', options: {} }, markup)
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop)
    expect(margin).toBe('0px')
  })

  test.each(['A4', 'Letter'])(
    'prints on %s, with the plan upright and drawings across',
    async (format) => {
      const page = await openOn(browser, { name: 'usual', options: {} }, markup)
      const pdf = await page.pdf({ format, preferCSSPageSize: true })
      if (format === 'A4') await photographSheets(pdf, name)
      const sheets = sheetsOf(pdf)
      expect(sheets.map(({ lies }) => lies)).toEqual(
        sheets.map((_, at) => at > 0 || name === 'all-plans'),
      )
      const views = await page.locator('.view').count()
      expect(sheets.length).toBeGreaterThanOrEqual(views)
      for (const across of sheets.slice(1, 2)) expect(await cutOff(page, across)).toEqual([])
      await page.context().close()
    },
  )
})
