import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { planText } from '../../../scripts/bench/plan-text.mjs'
import type { Vscode } from '../vscode.ts'
import { openFile } from './plan-editor.ts'

const file = 'doors.commsplan.yaml'

/** What a reader has in front of them in one frame of the screen. */
interface Glimpse {
  /** Whether the bar is there that says the page is being drawn. */
  readonly hasBar: boolean
  /** Ids of the views that are there. */
  readonly views: readonly string[]
  /** Whether the first view has words, within the window. */
  readonly isReadable: boolean
}

/** Tests that a very long page shows what is there of it, and that there is more to come. */
export function showsVeryLongPage(
  code: () => Vscode,
  photograph: (what: string) => Promise<string>,
) {
  test('shows a very long page bit by bit, under a bar for as long as more is to come', async () => {
    // About three million characters of page.
    await writeFile(join(code().workspace, file), planText(10_000))
    await code().page.addInitScript(takeGlimpses)
    const command = (id: string) =>
      code().run((vscode, wanted) => vscode.commands.executeCommand(wanted), id)
    await command('workbench.action.closeAllEditors')
    await openFile(code(), file)
    await command('commsplan.showPreview')
    const page = await code().frame('Doors of the old town')
    const glimpses = () =>
      page.evaluate(() => (globalThis as unknown as { glimpses: Glimpse[] }).glimpses)
    await expect.poll(async () => (await glimpses()).at(-1)?.views.at(-1)).toBe('notes')
    await expect.poll(async () => (await glimpses()).at(-1)?.hasBar).toBe(false)
    const tabs = await page
      .locator('nav a')
      .evaluateAll((all) => all.map((tab) => (tab.getAttribute('href') ?? '').slice(1)))
    const all = [...tabs, 'notes']
    const begun = (await glimpses()).filter(({ views }) => views.length > 0)
    expect(begun.at(-1)).toEqual({ hasBar: false, views: all, isReadable: true })
    const unfinished = begun.filter(({ views }) => views.length < all.length)
    expect(unfinished.length).toBeGreaterThan(0)
    for (const { views, ...rest } of unfinished) {
      expect(views).toEqual(all.slice(0, views.length))
      expect(rest).toEqual({ hasBar: true, isReadable: true })
    }
    await photograph('very-long')
  })
}

/** Runs inside each window before its scripts: notes what a frame of the screen shows, where that changes. */
function takeGlimpses(): void {
  const glimpses: Glimpse[] = []
  Object.assign(globalThis, { glimpses })
  const look = (): void => {
    const views = [...document.querySelectorAll('main > .view')]
    const hasBar = document.getElementById('progress') !== null
    const last = glimpses.at(-1)
    if (last?.hasBar === hasBar && last.views.length === views.length) return
    const [first] = views
    const isReadable =
      first?.checkVisibility() === true &&
      first.getBoundingClientRect().top < innerHeight &&
      (first.textContent ?? '').trim() !== ''
    glimpses.push({ hasBar, views: views.map(({ id }) => id), isReadable })
  }
  // VS Code writes a second document into the window, in which what waits for a frame of the first never happens.
  setInterval(() => requestAnimationFrame(look), 16)
}
