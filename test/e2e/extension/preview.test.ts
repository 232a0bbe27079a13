import { writeFile } from 'node:fs/promises'
import type { Frame } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { sixtyChannels } from '../pages/sixty-channels.ts'
import { openVscode, type Vscode, type VscodeOptions } from '../vscode.ts'
import { activeLanguage, cursor, openFile } from './plan-editor.ts'
import { library, plan } from './plans.ts'
import { showsVeryLongPage } from './very-long-page.ts'
import { longFile, workFile, workPlan } from './work-plan.ts'
import { box, notice, openField, worksInPage } from './working-in-page.ts'

type Kind = Required<Pick<VscodeOptions, 'host' | 'colourTheme' | 'untrusted'>>

const kinds: Kind[] = [
  { host: 'node', colourTheme: 'dark', untrusted: false },
  { host: 'web', colourTheme: 'light', untrusted: true },
]

const name = 'plums.commsplan.yaml'
const otherName = 'pears.commsplan.yaml'
const pageEditor = { '*.commsplan.yaml': 'commsplan.page' }
const taste = '[data-path=\'["connectedStory","chapters","the-taste"]\']'

describe.each(kinds)('the preview in VS Code ($host, $colourTheme)', (kind) => {
  let code: Vscode
  const photograph = (what: string) => code.screenshot(`panel-${kind.host}-${what}`)
  const command = (id: string) =>
    code.run((vscode, command) => vscode.commands.executeCommand(command), id)
  const titles = () =>
    code.run((vscode) =>
      vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label)),
    )

  beforeAll(async () => {
    code = await openVscode({
      ...kind,
      files: {
        [name]: plan,
        [otherName]: plan.replace('Plums in April', 'Pears in October'),
        [workFile]: workPlan,
        [longFile]: sixtyChannels(),
        'house.commslib.yaml': library,
      },
      width: 1440,
      height: 900,
    })
    await openFile(code, name)
    await command('commsplan.showPreviewToSide')
    await code.frame('Plums in April')
  })

  afterAll(() => code?.close())

  test('shows and marks what the cursor is in, and lets the reader scroll away', async () => {
    const page = await code.frame('Plums in April')
    await moveCursor(code, 'times: [evening]')
    await expect.poll(() => marked(page)).toContain('contextualConnections')
    await expect.poll(() => scrolled(page)).toBeGreaterThan(300)
    await photograph('follows-cursor')
    await moveCursor(code, 'commsPlan: 1')
    await moveCursor(code, 'idea: The first plum')
    await expect.poll(() => scrolled(page)).toBeLessThan(300)
    expect(await marked(page)).toContain('["connectedStory","idea"]')
    // A movement of the reader's wins over the text's.
    await code.page.waitForTimeout(400)
    await page.evaluate(() => window.scrollTo(0, 600))
    await moveCursor(code, 'summary: |')
    await code.page.waitForTimeout(400)
    expect(await scrolled(page)).toBe(600)
    await expect.poll(() => firstLine(code)).toBe(0)
  })

  test('moves the text along when the reader wants that, without going in circles', async () => {
    await setting(code, 'commsplan.preview.scrollEditor', true)
    const page = await code.frame('Plums in April')
    await page.evaluate(() => {
      const first = document.querySelector('#moments .drawing [data-path]') as Element
      window.scrollTo(0, window.scrollY + first.getBoundingClientRect().top - 8)
    })
    await expect.poll(() => firstLine(code)).toBeGreaterThan(3)
    const [line, top] = [await firstLine(code), await scrolled(page)]
    await code.page.waitForTimeout(1500)
    expect([await firstLine(code), await scrolled(page)]).toEqual([line, top])
    await setting(code, 'commsplan.preview.scrollEditor', undefined)
  })

  test('goes to the line of what is chosen and marks it', async () => {
    const page = await code.frame('Plums in April')
    await page.locator(taste).first().click()
    await expect.poll(() => cursor(code)).toBe(`${name}:36`)
    await expect.poll(() => marked(page)).toContain('the-taste')
  })

  test('enlarges a chart and copies it, as it stands alone', async () => {
    const page = await code.frame('Plums in April')
    const frame = page.locator('#story .figure .frame').first()
    const zoom = () => page.evaluate(() => document.querySelector('#story .drawing')?.outerHTML)
    await frame.focus()
    await frame.press('+')
    await expect.poll(zoom).toMatch(/^<div[^>]*zoom: 1.25/)
    await page.locator('#story .tools button', { hasText: '+' }).focus()
    await photograph('chart-tools')
    await page.locator('#story .tools button', { hasText: 'Copy SVG' }).press('Enter')
    const copied = () => code.run((vscode) => vscode.env.clipboard.readText())
    await expect.poll(copied).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/)
    const svg = await copied()
    expect(svg).toContain('The taste')
    expect(svg).not.toMatch(/var\(|color\(|currentcolor|\sclass=|data-path|\sstyle=/i)
    await writeFile(`test/e2e/output/panel-${kind.host}-chart.svg`, svg)
    await page.locator('#story .tools button', { hasText: 'Copy PNG' }).click()
    await expect.poll(() => pictureOnClipboard(page)).toBeGreaterThan(2000)
    await frame.press('0')
    await expect.poll(zoom).toMatch(/^<div[^>]*zoom: 1;/)
  })

  test('changes a value where it is shown, in one step that can be undone', async () => {
    const page = await code.frame('Plums in April')
    const text = () =>
      code.run((vscode, file) => {
        const is = (it: import('vscode').TextDocument) => it.uri.path.endsWith(file)
        return vscode.workspace.textDocuments.find(is)?.getText()
      }, name)
    const before = await text()
    await page.evaluate(() => window.scrollTo(0, 0))
    const idea = page.locator('[data-path=\'["connectedStory","idea"]\']').first()
    await idea.dblclick()
    const field = await openField(page)
    expect(await field.inputValue()).toBe('The first plum is the news of the week')
    await field.fill('The first plum: news of the week')
    await field.press('Enter')
    await code.frame('The first plum: news of the week')
    expect(await text()).toContain('idea: "The first plum: news of the week"')
    await page.locator('[data-path=\'["plan","start"]\']').first().focus()
    await page.locator('[data-path=\'["plan","start"]\']').first().press('F2')
    const dates = page.locator('#values input[type="date"]')
    await dates.nth(1).fill('2027-06-30')
    await photograph('values')
    await dates.nth(1).press('Enter')
    await expect.poll(text).toContain('end: 2027-06-30')
    await page.locator('li[data-path=\'["connectedStory","chapters","the-smell"]\']').dblclick()
    const words = await openField(page)
    await words.fill('Never mind')
    await words.press('Escape')
    await expect.poll(() => page.locator('#values').count(), { timeout: 5000 }).toBe(0)
    await openFile(code, name)
    await command('undo')
    await expect.poll(text).toContain('end: 2027-06-27')
    await command('undo')
    await expect.poll(text).toBe(before)
  })

  test('takes two slow clicks for a double one, with the keys in the field', async () => {
    const page = await code.frame('Plums in April')
    await page.evaluate(() => window.scrollTo(0, 0))
    const idea = page.locator('[data-path=\'["connectedStory","idea"]\']').first()
    await idea.click()
    await expect
      .poll(() => code.run((vscode) => vscode.window.activeTextEditor !== undefined))
      .toBe(true)
    const place = await idea.boundingBox()
    if (!place) throw new Error('The idea is out of sight')
    await code.page.mouse.move(place.x + 10, place.y + 10)
    await code.page.mouse.down({ clickCount: 2 })
    await code.page.mouse.up({ clickCount: 2 })
    const field = await openField(page)
    await code.page.keyboard.press('End')
    await code.page.keyboard.type(', again')
    await expect
      .poll(() => field.inputValue())
      .toBe('The first plum is the news of the week, again')
    await field.press('Escape')
  })

  worksInPage(() => code, photograph)

  test('presents view by view', async () => {
    await openFile(code, name)
    const page = await code.frame('Plums in April')
    await page.evaluate(() => window.scrollTo(0, 0))
    await focusTab(code, `Preview ${name}`)
    await command('commsplan.presentPreview')
    const views = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('.view')]
          .filter((it) => it.checkVisibility())
          .map((it) => it.id),
      )
    await expect.poll(views).toHaveLength(1)
    const [first] = await views()
    await page.locator('body').press('ArrowRight')
    await expect.poll(views).not.toEqual([first])
    expect(await views()).toHaveLength(1)
    await photograph('presenting')
    await page.locator('body').press('Escape')
    await expect.poll(async () => (await views()).length).toBeGreaterThan(2)
  })

  test('follows the active plan, unless it is locked', async () => {
    await openFile(code, otherName)
    await code.frame('Pears in October')
    await command('commsplan.showLockedPreviewToSide')
    await expect.poll(titles).toContain(`[Preview] ${otherName}`)
    await openFile(code, name)
    await expect.poll(titles).toEqual(expect.arrayContaining([`Preview ${name}`]))
    expect(await titles()).toContain(`[Preview] ${otherName}`)
    await focusTab(code, `Preview ${name}`)
    await command('commsplan.togglePreviewLock')
    await expect.poll(titles).toContain(`[Preview] ${name}`)
    await command('commsplan.togglePreviewLock')
    await expect.poll(titles).toContain(`Preview ${name}`)
    await photograph('locked')
  })

  test('is drawn on white paper and filtered on request, after a restart, too', async () => {
    await focusTab(code, `[Preview] ${otherName}`)
    await command('commsplan.toggleLightPreview')
    const page = await code.frame('Pears in October')
    await expect.poll(() => paper(page)).toBe('rgb(255, 255, 255)')
    await page.locator('.filter-line [aria-expanded]').click()
    await box(page, 'channels', 'shop').check()
    await expect.poll(() => filterSays(page)).toMatch(/^Showing .*1 of 3 channels$/)
    await photograph('white-paper')
    await code.reload()
    const again = await code.frame('Pears in October')
    await expect.poll(() => filterSays(again)).toMatch(/^Showing .*1 of 3 channels$/)
    await expect.poll(() => paper(again)).toBe('rgb(255, 255, 255)')
    await expect.poll(titles).toContain(`[Preview] ${otherName}`)
    await closeTab(code, `[Preview] ${otherName}`)
  })

  test('opens as an editor, and shows two versions side by side', async () => {
    await code.run(async (vscode, file) => {
      const [uri] = await vscode.workspace.findFiles(file)
      await vscode.commands.executeCommand('vscode.openWith', uri, 'commsplan.page')
    }, otherName)
    await code.frame('Pears in October')
    await photograph('editor')
    await command('commsplan.showSource')
    await expect.poll(() => activeLanguage(code)).toBe('commsplan')
    await setting(code, 'workbench.diffEditorAssociations', pageEditor)
    await code.run(
      async (vscode, file, before) => {
        const [uri] = await vscode.workspace.findFiles(file)
        vscode.workspace.registerTextDocumentContentProvider('old', {
          provideTextDocumentContent: () => before,
        })
        const old = (uri as import('vscode').Uri).with({ scheme: 'old', authority: '' })
        await vscode.commands.executeCommand('vscode.diff', old, uri, 'Before and after')
      },
      otherName,
      plan.replace('Plums in April', 'Apples last year'),
    )
    await code.frame('Apples last year')
    await code.frame('Pears in October')
    await photograph('two-versions')
    const old = await code.frame('Apples last year')
    await old.locator('.cells button').first().click()
    await notice(code, 'This is an old version of the plan')
    await setting(code, 'workbench.diffEditorAssociations', undefined)
    await closeTab(code, 'Before and after')
  })

  showsVeryLongPage(() => code, photograph)
})

function scrolled(page: Frame): Promise<number> {
  return page.evaluate(() => window.scrollY)
}

function paper(page: Frame): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor)
}

/** What a page says about its filter. */
function filterSays(page: Frame): Promise<string | null> {
  return page.locator('.filter-line [role="status"]').textContent()
}

/** The paths of what is marked in a page. */
function marked(page: Frame): Promise<string> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.pointed')].map((it) => it.getAttribute('data-path')).join(' '),
  )
}

/** Bytes of the picture on the clipboard; 0 when there is none. */
function pictureOnClipboard(page: Frame): Promise<number> {
  return page.evaluate(async () => {
    const items = await navigator.clipboard.read().catch(() => [])
    const picture = items.find(({ types }) => types.includes('image/png'))
    return picture ? (await picture.getType('image/png')).size : 0
  })
}

/** Puts the cursor on the line that holds a text. */
function moveCursor(code: Vscode, text: string): Promise<void> {
  return code.run((vscode, wanted) => {
    const editor = vscode.window.visibleTextEditors[0] as import('vscode').TextEditor
    const at = editor.document.positionAt(editor.document.getText().indexOf(wanted))
    editor.selection = new vscode.Selection(at, at)
    editor.revealRange(editor.selection)
  }, text)
}

/** The first visible line of the text, 0-based. */
function firstLine(code: Vscode): Promise<number | undefined> {
  return code.run((vscode) => vscode.window.visibleTextEditors[0]?.visibleRanges[0]?.start.line)
}

function setting(code: Vscode, key: string, value: unknown): Promise<void> {
  return code.run(
    async (vscode, name, to) => {
      await vscode.workspace.getConfiguration().update(name, to ?? undefined, true)
    },
    key,
    value ?? null,
  )
}

/** Brings a tab to the front by a click, as a person does. */
async function focusTab(code: Vscode, label: string): Promise<void> {
  await code.page.locator('.tab', { hasText: label }).first().click()
  const active = () => code.run((vscode) => vscode.window.tabGroups.activeTabGroup.activeTab?.label)
  await expect.poll(active).toBe(label)
}

function closeTab(code: Vscode, label: string): Promise<void> {
  return code.run(async (vscode, wanted) => {
    const tabs = vscode.window.tabGroups.all.flatMap((group) => group.tabs)
    await vscode.window.tabGroups.close(tabs.filter((tab) => tab.label === wanted))
  }, label)
}
