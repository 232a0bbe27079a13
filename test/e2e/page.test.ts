import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { standalonePage } from '../../src/core/index.ts'
import { views } from '../../src/core/views/views.ts'
import { exampleSubject } from '../views/subject.ts'
import { launchBrowser } from './browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const examples = ['first-plan', 'larkhum-still-in-your-hands', 'needs-work']
const screens: readonly [string, BrowserContextOptions][] = [
  ['on a desk', { viewport: { width: 1144, height: 800 } }],
  ['in the dark', { viewport: { width: 1144, height: 800 }, colorScheme: 'dark' }],
  ['with forced colours', { viewport: { width: 1144, height: 800 }, forcedColors: 'active' }],
  ['on a phone', { viewport: { width: 390, height: 800 }, isMobile: true }],
]

let browser: Browser
beforeAll(async () => {
  browser = await launchBrowser()
})
afterAll(() => browser.close())

describe.each(examples)('the page of %s', (name) => {
  test.each(screens)('is open to everyone %s', async (_, screen) => {
    const page = await open(name, screen)
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '')
    })
    const violations: unknown = await page.evaluate(
      `${axe}; axe.run().then(({ violations }) => violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]))`,
    )
    expect(violations).toEqual([])
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
    expect(beyond).toBeLessThanOrEqual(0)
  })

  test('is let through by its own policy', async () => {
    const page = await open(name, {})
    const margin = await page.evaluate(() => getComputedStyle(document.body).marginTop)
    expect(margin).toBe('0px')
  })

  test.each(['A4', 'Letter'])(
    'prints on %s: the plan upright on one sheet, then drawings across',
    async (format) => {
      const page = await open(name, {})
      const sheets = sizesOf(await page.pdf({ format, preferCSSPageSize: true }))
      const lies = sheets.map(({ width, height }) => width > height)
      expect(lies.indexOf(true)).toBe(1)
      expect(lies.lastIndexOf(false)).toBe(0)
      expect(sheets.length).toBeGreaterThanOrEqual(views.length)
    },
  )
})

async function open(name: string, screen: BrowserContextOptions) {
  const page = await (await browser.newContext(screen)).newPage()
  const said: string[] = []
  page.on('console', (message) => said.push(message.text()))
  await page.setContent(standalonePage(await exampleSubject(name)))
  expect(said).toEqual([])
  return page
}

/** The size of each sheet, in points. */
function sizesOf(pdf: Buffer): readonly { readonly width: number; readonly height: number }[] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, width, height]) => ({ width: Number(width), height: Number(height) }))
}
