import { readFile } from 'node:fs/promises'
import type { Browser, Page } from 'playwright-core'
import {
  drawPage,
  filteredPlan,
  filterState,
  noFilter,
  type PlanFilter,
  pageStyles,
  type Subject,
} from '../../../src/core/index.ts'
import type { FromPanel, ToPanel } from '../../../src/extension/preview/messages.ts'
import { shell } from '../../../src/extension/preview/shell.ts'
import { digest } from '../../../src/server/digest.ts'
import { applyTheme, type Screen } from './screens.ts'

/** The preview's panel in a browser of its own: its document and its script, without a VS Code around them. */
export interface Panel {
  readonly page: Page
  /** Says something to the panel, as the extension would. */
  readonly tell: (message: ToPanel) => Promise<void>
  /** Shows what belongs to a filter. */
  readonly showOnly: (filter: PlanFilter) => Promise<void>
  /** How often a bar has been shown over the page. */
  readonly bars: () => Promise<number>
  /** Shows the table of a view, however long it is. */
  readonly showTable: (view: string) => Promise<void>
  /** What the panel has said so far. */
  readonly said: () => Promise<readonly FromPanel[]>
}

const address = 'https://panel.example/'

/**
 * Opens a panel that shows a plan. Needs the built script.
 *
 * @param before what has to be in sight before the plan comes, as a selector
 * @throws Error when the script breaks
 */
export async function openPanel(
  browser: Browser,
  screen: Screen,
  { analysis }: Subject,
  before = '',
): Promise<Panel> {
  const page = await (await browser.newContext(screen.options)).newPage()
  const script = await readFile(new URL('../../../dist/preview.js', import.meta.url), 'utf8')
  const document = shell({ nonce: 'n0', script: `${address}preview.js`, title: 'Preview' })
  await page.route(`${address}**`, (route) =>
    route.request().url().endsWith('.js')
      ? route.fulfill({ contentType: 'text/javascript', body: script })
      : route.fulfill({ contentType: 'text/html', body: document }),
  )
  await page.addInitScript(() => {
    const said: unknown[] = []
    Object.assign(window, {
      said,
      acquireVsCodeApi: () => ({
        postMessage: (message: unknown) => said.push(message),
        getState: () => undefined,
        setState: () => undefined,
      }),
    })
  })
  const tell = (message: ToPanel) =>
    page.evaluate((data) => {
      window.dispatchEvent(new MessageEvent('message', { data }))
    }, message)
  await page.goto(address)
  await applyTheme(page, screen)
  const { plan } = analysis
  const show = (openTables: readonly string[], wanted: PlanFilter = noFilter) => {
    const options = { openTables: new Set(openTables), filter: wanted }
    const { top, parts } = drawPage({ analysis, today: '2027-09-30' }, options)
    const sent = parts.map((part) => ({ ...part, mark: digest(part.markup) }))
    const filter = filterState(plan, wanted, filteredPlan(plan, wanted))
    return tell({
      type: 'page',
      banner: '',
      filter,
      page: { top, parts: sent, styles: pageStyles },
    })
  }
  if (before !== '') await page.locator(before).waitFor()
  await page.evaluate(() => {
    const seen = Object.assign(window, { bars: 0 })
    new MutationObserver((changes) => {
      for (const { addedNodes } of changes) {
        for (const node of addedNodes) if ((node as Element).id === 'progress') seen.bars++
      }
    }).observe(window.document.body, { childList: true })
  })
  await show([])
  return {
    page,
    tell,
    showTable: (view) => show([view]),
    showOnly: (filter) => show([], filter),
    bars: () => page.evaluate(() => (window as unknown as { bars: number }).bars),
    said: () => page.evaluate(() => (window as unknown as { said: FromPanel[] }).said),
  }
}
