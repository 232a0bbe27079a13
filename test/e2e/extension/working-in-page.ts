import type { Frame, Locator } from 'playwright-core'
import { expect, test } from 'vitest'
import type { Vscode } from '../vscode.ts'
import { openFile } from './plan-editor.ts'
import { longFile, workFile, workPlan } from './work-plan.ts'

/** Tests of what readers can do in a page, in a VS Code whose preview follows the active plan. */
export function worksInPage(code: () => Vscode, photograph: (what: string) => Promise<string>) {
  const text = () =>
    code().run((vscode, file) => {
      const is = (it: import('vscode').TextDocument) => it.uri.path.endsWith(file)
      return vscode.workspace.textDocuments.find(is)?.getText()
    }, workFile)
  const shown = async (): Promise<Frame> => {
    await openFile(code(), workFile)
    return code().frame('Figs in June')
  }
  const undo = async (): Promise<void> => {
    await openFile(code(), workFile)
    await code().run((vscode) => vscode.commands.executeCommand('undo'))
    await expect.poll(text).toBe(workPlan)
  }

  test('shows what belongs to a filter, and says so', async () => {
    const page = await shown()
    const filter = page.locator('.filter-line [aria-expanded]')
    await filter.press('Enter')
    await box(page, 'channels', 'posters').press(' ')
    const says = page.locator('.filter-line [role="status"]')
    await expect.poll(() => says.textContent()).toBe('Showing 1 of 2 chapters, 1 of 4 channels')
    expect(await page.locator('#money-answer').textContent()).toBe(
      'EUR 4k of the EUR 5k planned (80%) is for what is shown',
    )
    expect(await page.locator('#story .extent').textContent()).toBe('Filtered')
    expect(await page.locator('#promise .extent').textContent()).toBe('The whole plan')
    await photograph('filter')
    await box(page, 'channels', 'posters').press('Escape')
    expect(await filter.getAttribute('aria-expanded')).toBe('false')
    await page.locator('#story').evaluate((it) => it.scrollIntoView())
    await photograph('filtered')
    await page.locator('.filter-line .show-all').click()
    await expect.poll(() => page.locator('.extent').count()).toBe(0)
  })

  test('draws a long table when it is opened', async () => {
    await openFile(code(), longFile)
    const page = await code().frame('Light the stairs')
    const table = page.locator('#story details.data')
    await table.locator('summary').press('Enter')
    await expect.poll(() => table.locator('tr').count()).toBeGreaterThan(60)
    expect(await table.getAttribute('open')).toBe('')
  })

  test('tells a chapter on a channel where its cell is ticked', async () => {
    const page = await shown()
    const cell = (chapter: string, channel: string) =>
      page.locator(`.cells [data-cell='${JSON.stringify([chapter, channel])}']`)
    await page.locator('#story').evaluate((it) => it.scrollIntoView())
    await cell('the-taste', 'site').hover()
    await photograph('cell')
    const frame = await page.locator('#story .figure > .frame').elementHandle()
    await cell('the-taste', 'site').click()
    const ticked = workPlan.replace('channels: [shop]', 'channels: [shop, site]')
    await expect.poll(text).toBe(ticked)
    await checked(cell('the-taste', 'site'), true)
    // What scrolls is patched, not replaced.
    expect(await frame?.evaluate((it) => it.isConnected)).toBe(true)
    await cell('the-taste', 'site').press(' ')
    await expect.poll(text).toBe(workPlan)
    await checked(cell('the-taste', 'site'), false)
    // By keyboard from cell to cell; what somebody noted in the list stays.
    await cell('the-smell', 'window').focus()
    await cell('the-smell', 'window').press('End')
    await page.locator('.cells button:focus').press('Enter')
    await expect
      .poll(text)
      .toBe(workPlan.replace('        - posters\n', '        - posters\n        - site\n'))
    await undo()
    await cell('the-smell', 'window').click()
    await notice(code(), 'Window carries the moment “evening walk”')
    expect(await text()).toBe(workPlan)
  })

  test('moves the ends of an activity in the calendar', async () => {
    const page = await shown()
    const end = (which: 'start' | 'end') =>
      page.locator(`.ends [data-handle*="big-posters"][data-end="${which}"]`)
    await page.locator('#calendar').evaluate((it) => it.scrollIntoView())
    const day = await page
      .locator('[data-day-width]')
      .first()
      .evaluate((it) => Number(it.getAttribute('data-day-width')))
    const { page: window } = code()
    await end('end').evaluate((it) => it.scrollIntoView({ block: 'center', inline: 'center' }))
    const [x, y] = await middleOf(end('end'))
    await window.mouse.move(x, y)
    await window.mouse.down()
    await window.mouse.move(x - 7 * day, y, { steps: 4 })
    await expect.poll(() => page.locator('.moved-day').textContent()).toBe('Sunday, 20 June 2027')
    await photograph('moving')
    await window.mouse.up()
    await expect.poll(text).toBe(workPlan.replace('end: 2027-06-27', 'end: 2027-06-20'))
    await undo()
    await expect.poll(() => end('end').getAttribute('aria-valuetext')).toBe('Sunday, 27 June 2027')
    await end('start').focus()
    await end('start').press('Shift+ArrowRight')
    await end('start').press('ArrowRight')
    expect(await end('start').getAttribute('aria-valuetext')).toBe('Tuesday, 15 June 2027')
    await end('start').press('Escape')
    expect(await page.locator('.moved').count()).toBe(0)
    await end('start').press('ArrowLeft')
    await end('start').press('Enter')
    await expect.poll(text).toBe(workPlan.replace('start: 2027-06-07', 'start: 2027-06-06'))
    await undo()
  })

  test('chooses a status that nobody has written yet', async () => {
    const page = await shown()
    await page.evaluate(() => window.scrollTo(0, 0))
    const status = page.locator(`[data-path='["plan","status"]']:visible`).first()
    await status.focus()
    await status.press('F2')
    const choice = page.locator('#values select')
    await choice.selectOption('in-review')
    await photograph('status')
    await page.locator('#values button').click()
    await expect
      .poll(text)
      .toBe(workPlan.replace('name: Figs in June\n', 'name: Figs in June\n  status: in-review\n'))
    await undo()
  })
}

/** The box of something that can be chosen in the filter. */
export function box(page: Frame, kind: string, id: string): Locator {
  return page.locator(`#filter-choices input[name="${kind}"][value="${id}"]`)
}

/** The first field of the values that can be changed, once the keys go there and stay there. */
export async function openField(page: Frame): Promise<Locator> {
  const isTyped = () =>
    page.evaluate(() => document.hasFocus() && document.activeElement?.closest('#values') !== null)
  await expect.poll(isTyped).toBe(true)
  await page.waitForTimeout(400)
  expect(await isTyped()).toBe(true)
  return page.locator('#values :is(input, textarea)').first()
}

/** Waits for a message of VS Code that contains some words, and takes it away. */
export async function notice(code: Vscode, words: string): Promise<void> {
  await code.page.locator('.notification-toast', { hasText: words }).first().waitFor()
  await code.run((vscode) => vscode.commands.executeCommand('notifications.clearAll'))
}

function checked(cell: Locator, is: boolean): Promise<void> {
  return expect.poll(() => cell.getAttribute('aria-checked')).toBe(String(is))
}

/** The middle of a handle on the screen. */
async function middleOf(handle: Locator): Promise<[number, number]> {
  const place = await handle.boundingBox()
  if (!place) throw new Error('The handle is out of sight')
  return [place.x + place.width / 2, place.y + place.height / 2]
}
